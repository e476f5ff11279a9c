package id.jaganetral.application.report;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Revision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Corrects the facts of a report (perbaikan laporan): a new version with a reason, the old ones stay readable. */
public final class CorrectReport {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;

    public CorrectReport(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * Adds a version.
     *
     * @param seenRevision the version the officer was looking at; when another came in between, nothing is changed
     * @param reason why, kept with the version
     */
    public Outcome<Report> correct(ReportId id, int seenRevision, FactsDraft facts, String reason) {
        List<Reason> problems = new ArrayList<>(ReportCheck.facts(facts, LocalDate.now(clock)));
        if (reason.isBlank()) {
            problems.add(Reason.atField("reason", Message.of("report.check.reason.missing")));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return uow.write(tx -> tx.queries(ReportQueries.class)
                .report(id)
                .map(before -> corrected(before, seenRevision, facts, reason.strip(), tx))
                .orElseGet(() -> Outcome.refused(Reason.of(Message.of("report.detail.gone")))));
    }

    private Outcome<Report> corrected(Report before, int seen, FactsDraft facts, String reason, Writing tx) {
        Report after = AssembleReport.of(facts, AssembleReport.Frame.of(before));
        if (after.equals(before)) {
            return Outcome.refused(Reason.of(Message.of("report.correct.nochange")));
        }
        tx.store(ReportStore.class).revise(new Revision(seen + 1, after, clock.instant(), officer.name(), reason));
        tx.note(Act.about(ActKind.REPORT_CORRECTED, before.id().value(), after.number(), seen + 1));
        return Outcome.done(after);
    }
}
