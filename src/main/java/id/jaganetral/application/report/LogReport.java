package id.jaganetral.application.report;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.Received;
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
import id.jaganetral.domain.report.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Logs a report (catat laporan) with its people, its evidence and its register number, all or nothing. */
public final class LogReport {
    /** What else happens when a report is logged, in the same transaction (port). */
    @FunctionalInterface
    public interface Also {
        void logged(Report report, Writing tx);
    }

    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final FreezeIdentity identities;
    private final Also also;
    private final Officer officer;
    private final Clock clock;

    /**
     * @param also what else happens with a new report
     */
    public LogReport(
            UnitOfWork uow, EvidenceFiles files, FreezeIdentity identities, Also also, Officer officer, Clock clock) {
        this.uow = uow;
        this.files = files;
        this.identities = identities;
        this.also = also;
        this.officer = officer;
        this.clock = clock;
    }

    public Outcome<Report> log(ReportDraft draft) {
        List<Reason> problems = new ArrayList<>(ReportCheck.report(draft, LocalDate.now(clock)));
        if (!draft.evidence().stream().allMatch(e -> files.has(e.file().fingerprint()))) {
            problems.add(Reason.atField("evidence", Message.of("report.check.evidence.gone")));
        }
        return problems.isEmpty() ? uow.write(tx -> logged(draft, tx)) : Outcome.refused(problems);
    }

    private Outcome<Report> logged(ReportDraft draft, Writing tx) {
        List<Subject> subjects = new ArrayList<>();
        for (DraftSubject person : draft.subjects()) {
            Optional<Subject> subject = identities.subject(person);
            if (subject.isEmpty()) {
                return Outcome.refused(Reason.atField("subjects", Message.of("report.check.subjects.gone")));
            }
            subjects.add(subject.get());
        }
        Report report = assemble(draft, subjects, tx);
        ReportStore store = tx.store(ReportStore.class);
        store.add(report);
        draft.reporter().ifPresent(who -> store.seal(report.id(), who, recorded(report.loggedAt())));
        addEvidence(draft.evidence(), report.id(), tx);
        tx.note(Act.about(ActKind.REPORT_LOGGED, report.id().value(), report.number()));
        also.logged(report, tx);
        return Outcome.done(report);
    }

    private Report assemble(ReportDraft draft, List<Subject> subjects, Writing tx) {
        Instant now = clock.instant();
        int year = LocalDate.now(clock).getYear();
        String number =
                String.format("LAP-%04d-%04d", year, tx.store(ReportStore.class).nextNumber(year));
        return AssembleReport.of(
                draft.facts(), new AssembleReport.Frame(ReportId.fresh(), number, subjects, now, officer.name()));
    }

    private static void addEvidence(List<Received> evidence, ReportId report, Writing tx) {
        int order = 1;
        for (Received received : evidence) {
            received.enter(report, order, tx);
            order++;
        }
    }

    private Recorded recorded(Instant at) {
        return new Recorded(at, officer.name(), "");
    }
}
