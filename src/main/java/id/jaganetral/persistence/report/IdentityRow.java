package id.jaganetral.persistence.report;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.persistence.employee.FrozenPerson;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One identification of a person reported, frozen; the last one counts. */
@Entity
@Table(name = "report_identity")
class IdentityRow extends SubjectRecord {
    @Column(name = "identified_at")
    Instant identifiedAt;

    @Column(name = "identified_by")
    String identifiedBy;

    String reason;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "name"))
    @AttributeOverride(name = "category", column = @Column(name = "position_category"))
    @AttributeOverride(name = "unit", column = @Column(name = "unit"))
    @AttributeOverride(name = "opd", column = @Column(name = "opd"))
    FrozenPerson person;

    IdentityRow() {}

    IdentityRow(UUID subject, int sequence, EmployeeSnapshot who, Recorded recorded) {
        super(subject, sequence);
        identifiedAt = recorded.at();
        identifiedBy = recorded.by();
        reason = recorded.reason();
        person = FrozenPerson.of(who);
    }

    EmployeeSnapshot toSnapshot() {
        return person.snapshot();
    }
}
