package id.jaganetral.persistence.employee;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Who a person was on a day, as columns of the row that froze it. Names of columns are those of a case file. */
@Embeddable
public class FrozenPerson {
    @Column(name = "employee_id")
    private UUID employee;

    private String nip;

    @Column(name = "person_name")
    private String name;

    private String sex;
    private String kind;

    @Column(name = "rank_name")
    private String rank;

    private String grade;

    @Column(name = "position_name")
    private String position;

    private String category;

    @Column(name = "unit_name")
    private String unit;

    @Column(name = "opd_name")
    private String opd;

    private String institution;

    FrozenPerson() {}

    /** The columns of a person. */
    public static FrozenPerson of(EmployeeSnapshot who) {
        FrozenPerson person = new FrozenPerson();
        person.employee = who.employee().map(EmployeeId::value).orElse(null);
        person.nip = who.nip();
        person.name = who.name();
        person.sex = who.sex().map(Sex::name).orElse(null);
        person.kind = who.kind().name();
        person.rank = who.rank();
        person.grade = who.grade();
        person.position = who.position();
        person.category = who.category().name();
        person.unit = who.unit();
        person.opd = who.opd();
        person.institution = who.institution();
        return person;
    }

    /** The person in the current row. */
    public static FrozenPerson of(ResultSet from) throws SQLException {
        FrozenPerson person = new FrozenPerson();
        person.employee = from.getObject("employee_id", UUID.class);
        person.nip = from.getString("nip");
        person.name = from.getString("person_name");
        person.sex = from.getString("sex");
        person.kind = from.getString("kind");
        person.rank = from.getString("rank_name");
        person.grade = from.getString("grade");
        person.position = from.getString("position_name");
        person.category = from.getString("category");
        person.unit = from.getString("unit_name");
        person.opd = from.getString("opd_name");
        person.institution = from.getString("institution");
        return person;
    }

    /** The person as the rest of the program knows them. */
    public EmployeeSnapshot snapshot() {
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
}
