package id.jaganetral.application.report;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.report.look.NotedLook;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Revision;
import java.util.List;
import java.util.Optional;

/** Shows one report with its people, its evidence and its versions; a look at a restricted one is noted. */
public final class ViewReport {
    private static final NotedLook<Opened> LOOK = new NotedLook<>(
            opened -> opened.detail().report().id(),
            opened -> Act.about(
                    ActKind.REPORT_SEEN,
                    opened.detail().report().id().value(),
                    opened.detail().report().number()));

    private final UnitOfWork uow;

    public ViewReport(UnitOfWork uow) {
        this.uow = uow;
    }

    /** A report as its page shows it. */
    public record Opened(ReportDetail detail, List<EvidenceItem> evidence, List<Revision> history) {
        public Opened {
            evidence = List.copyOf(evidence);
            history = List.copyOf(history);
        }
    }

    public Optional<Opened> view(ReportId id) {
        return LOOK.at(uow, tx -> {
            ReportQueries reports = tx.queries(ReportQueries.class);
            return reports.detail(id)
                    .map(detail ->
                            new Opened(detail, tx.queries(EvidenceQueries.class).ofReport(id), reports.history(id)));
        });
    }
}
