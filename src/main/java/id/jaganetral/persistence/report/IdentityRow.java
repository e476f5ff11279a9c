package id.jaganetral.persistence.report;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One identification of a person reported, frozen; the last one counts. */
@Entity
@Table(name = "report_identity")
class IdentityRow {
    @Id
    UUID id;

    @Column(name = "subject_id")
    UUID subject;

    @Column(name = "sequence_number")
    int sequence;

    @Column(name = "current_one")
    boolean current;

    @Column(name = "identified_at")
    Instant identifiedAt;

    @Column(name = "identified_by")
    String identifiedBy;

    String reason;

    @Column(name = "employee_id")
    UUID employee;

    String nip;
    String name;
    String sex;
    String kind;

    @Column(name = "rank_name")
    String rank;

    String grade;

    @Column(name = "position_name")
    String position;

    @Column(name = "position_category")
    String category;

    String unit;
    String opd;
    String institution;

    static IdentityRow of(UUID subject, int sequence, EmployeeSnapshot who, Recorded recorded) {
        IdentityRow row = new IdentityRow();
        row.id = UUID.randomUUID();
        row.subject = subject;
        row.sequence = sequence;
        row.current = true;
        row.identifiedAt = recorded.at();
        row.identifiedBy = recorded.by();
        row.reason = recorded.reason();
        row.takePerson(who);
        return row;
    }

    EmployeeSnapshot toSnapshot() {
        return new EmployeeSnapshot(
                Optional.ofNullable(employee).map(EmployeeId::new),
                nip,
                name,
                Optional.ofNullable(sex).map(Sex::valueOf),
                EmploymentKind.valueOf(kind),
                rank,
                grade,
                position,
                PositionCategory.valueOf(category),
                unit,
                opd,
                institution);
    }

    private void takePerson(EmployeeSnapshot who) {
        employee = who.employee().map(EmployeeId::value).orElse(null);
        nip = who.nip();
        name = who.name();
        sex = who.sex().map(Sex::name).orElse(null);
        kind = who.kind().name();
        rank = who.rank();
        grade = who.grade();
        position = who.position();
        category = who.category().name();
        unit = who.unit();
        opd = who.opd();
        institution = who.institution();
    }
}
