package id.jaganetral.application.report.reporter;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import java.time.Clock;
import java.util.List;

/**
 * Opens the seal on who reported (buka identitas pelapor). Only those named for the report may; each look is recorded in the
 * transaction that shows it.
 */
public final class ViewReporter {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;

    public ViewReporter(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
    }

    /** Who they were, the first one first; empty when nobody is known or whoever asks is not named. */
    public List<Reporter> view(ReportId report) {
        return uow.<List<Reporter>>write(tx -> looked(report, tx));
    }

    private List<Reporter> looked(ReportId report, Writing tx) {
        List<Reporter> reporters = tx.queries(ReporterQueries.class).reporters(report);
        if (!reporters.isEmpty()) {
            tx.note(Act.about(ActKind.REPORTER_SEEN, report.value()));
            tx.store(ReporterLooks.class).looked(report, new Recorded(clock.instant(), officer.name(), ""));
        }
        return reporters;
    }
}
