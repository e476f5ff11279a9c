package id.jaganetral.application.casefile;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.rule.ClassificationQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseOrigin;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens the case file of one person of a report; identity, classification and rule version are frozen into it, and the custody
 * record of each piece of evidence says that it follows its report there.
 */
public final class OpenCaseFile {
    private final UnitOfWork uow;
    private final CaseDesk desk;
    private final Officer officer;
    private final KeepCustody custody;

    public OpenCaseFile(UnitOfWork uow, CaseDesk desk, Officer officer) {
        this.custody = new KeepCustody(uow, officer, desk.clock());
        this.uow = uow;
        this.desk = desk;
        this.officer = officer;
    }

    public Outcome<CaseView> open(Report report, Subject subject) {
        if (!subject.identified()) {
            return Outcome.refused(Reason.of(Message.of("casefile.open.unidentified")));
        }
        return uow.write(tx -> {
            Optional<CaseFileHead> already = tx.queries(CaseFileQueries.class).ofSubject(subject.id());
            if (already.filter(file -> !moved(file)).isPresent()) {
                return Outcome.refused(Reason.of(
                        Message.of("casefile.open.already", already.get().number())));
            }
            Optional<ChosenClassification> chosen =
                    tx.queries(ClassificationQueries.class).of(subject.id());
            if (chosen.isEmpty()) {
                return Outcome.refused(Reason.of(Message.of("casefile.open.unclassified")));
            }
            Track track = chosen.get().track();
            return already.filter(file -> file.track() == track)
                    .map(file ->
                            Outcome.<CaseView>refused(Reason.of(Message.of("casefile.open.sameTrack", file.number()))))
                    .orElseGet(() -> Outcome.done(open(tx, report, subject, chosen.get())));
        });
    }

    /** A file that was moved goes on in one of the other track. */
    private static boolean moved(CaseFileHead file) {
        return file.settledStage().filter(CaseStage.MOVED::equals).isPresent();
    }

    private CaseView open(Writing tx, Report report, Subject subject, ChosenClassification chosen) {
        CaseFileStore store = tx.store(CaseFileStore.class);
        LocalDate today = desk.today();
        int year = today.getYear();
        CaseFile empty = new CaseFile(
                CaseFileId.fresh(),
                String.format(Locale.ROOT, "PKR-%d-%04d", year, store.nextNumber(year)),
                subject.identity().orElseThrow(),
                new CaseOrigin(report.id(), report.number(), subject.id(), report.knownOn()),
                chosen,
                List.of(),
                0);
        CaseFile file = empty.with(
                new CaseFact.Opened(today, officer.name()), "", desk.clock().instant(), officer.name());
        store.add(file);
        tx.store(ReportStore.class).linkCase(subject.id(), file.id().value());
        tx.note(Act.about(ActKind.CASE_OPENED, file.id().value(), file.number()));
        tx.queries(EvidenceQueries.class)
                .ofReport(report.id())
                .forEach(item -> custody.enter(tx, item, CustodyAct.MOVED, file.number()));
        return desk.view(tx, file);
    }
}
