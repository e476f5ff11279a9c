package id.jaganetral.application.report;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Subject;
import java.util.Optional;

/** Adds a person to a report already logged: one post often turns out to concern several. */
public final class AddSubject {
    private final UnitOfWork uow;
    private final FreezeIdentity identities;

    public AddSubject(UnitOfWork uow, FreezeIdentity identities) {
        this.uow = uow;
        this.identities = identities;
    }

    public Outcome<Subject> add(ReportId report, DraftSubject person) {
        if (person.statedName().isBlank()
                && person.employee().isEmpty()
                && person.typed().filter(t -> !t.name().isBlank()).isEmpty()) {
            return refused("report.check.subjects.nameless");
        }
        return uow.write(tx -> added(report, person, tx));
    }

    private Outcome<Subject> added(ReportId id, DraftSubject person, Writing tx) {
        return tx.queries(ReportQueries.class)
                .report(id)
                .map(report -> added(report, person, tx))
                .orElseGet(() -> Outcome.refused(Reason.of(Message.of("report.detail.gone"))));
    }

    private Outcome<Subject> added(Report report, DraftSubject person, Writing tx) {
        if (person.employee().filter(e -> names(report, e)).isPresent()) {
            return refused("report.check.subjects.twice");
        }
        Optional<Subject> subject = identities.subject(person);
        if (subject.isEmpty()) {
            return refused("report.check.subjects.gone");
        }
        tx.store(ReportStore.class).addSubject(report.id(), subject.get());
        tx.note(Act.about(ActKind.SUBJECT_ADDED, report.id().value(), report.number()));
        return Outcome.done(subject.get());
    }

    private static boolean names(Report report, EmployeeId employee) {
        return report.subjects().stream()
                .flatMap(s -> s.identity().stream())
                .anyMatch(i -> i.employee().filter(employee::equals).isPresent());
    }

    private static Outcome<Subject> refused(String key) {
        return Outcome.refused(Reason.atField("subjects", Message.of(key)));
    }
}
