package id.jaganetral.application.report;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Says who a person reported is (identifikasi terlapor). A wrong identification is mended by a new one; once a case file
 * is open, the identity is frozen there and no longer changed here.
 */
public final class IdentifySubject {
    private final UnitOfWork uow;
    private final FreezeIdentity identities;
    private final Officer officer;
    private final Clock clock;

    public IdentifySubject(UnitOfWork uow, FreezeIdentity identities, Officer officer, Clock clock) {
        this.uow = uow;
        this.identities = identities;
        this.officer = officer;
        this.clock = clock;
    }

    /** The person is in the roster. */
    public Outcome<EmployeeSnapshot> asEmployee(UUID subject, EmployeeId employee, String reason) {
        return uow.write(tx -> identities
                .identity(employee)
                .map(identity -> identified(subject, identity, reason, tx))
                .orElseGet(() -> refused("report.check.subjects.gone")));
    }

    /** The person is not in the roster; the identity was typed by hand. */
    public Outcome<EmployeeSnapshot> asTyped(UUID subject, EmployeeSnapshot identity, String reason) {
        if (identity.name().isBlank()) {
            return refused("report.check.subjects.nameless");
        }
        return uow.write(tx -> identified(subject, identity, reason, tx));
    }

    private Outcome<EmployeeSnapshot> identified(UUID subject, EmployeeSnapshot identity, String reason, Writing tx) {
        ReportQueries reports = tx.queries(ReportQueries.class);
        return reports.ofSubject(subject)
                .flatMap(report -> reports.detail(report.id()))
                .map(detail -> identified(subject, identity, reason, detail, tx))
                .orElseGet(() -> refused("report.detail.gone"));
    }

    private Outcome<EmployeeSnapshot> identified(
            UUID subject, EmployeeSnapshot identity, String reason, ReportDetail detail, Writing tx) {
        Report report = detail.report();
        Optional<String> obstacle = obstacle(subject, identity, reason, detail);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        tx.store(ReportStore.class)
                .identify(subject, identity, new Recorded(clock.instant(), officer.name(), reason.strip()));
        tx.note(Act.about(ActKind.SUBJECT_IDENTIFIED, report.id().value(), report.number()));
        return Outcome.done(identity);
    }

    private static Optional<String> obstacle(
            UUID subject, EmployeeSnapshot identity, String reason, ReportDetail detail) {
        ReportDetail.Person person = detail.subjects().stream()
                .filter(p -> p.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
        if (person.caseFile().isPresent()) {
            return Optional.of("report.identify.casefile");
        }
        if (person.subject().identified() && reason.isBlank()) {
            return Optional.of("report.check.reason.missing");
        }
        boolean already = detail.report().subjects().stream()
                .filter(other -> !other.id().equals(subject))
                .flatMap(other -> other.identity().stream())
                .anyMatch(other ->
                        other.employee().isPresent() && other.employee().equals(identity.employee()));
        return already ? Optional.of("report.check.subjects.twice") : Optional.empty();
    }

    private static Outcome<EmployeeSnapshot> refused(String key) {
        return Outcome.refused(Reason.atField("identity", Message.of(key)));
    }
}
