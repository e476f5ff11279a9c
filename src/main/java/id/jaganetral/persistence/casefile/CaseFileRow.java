package id.jaganetral.persistence.casefile;

import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseOrigin;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.Sex;
import id.jaganetral.domain.report.ReportId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cover of a case file with the person as of its opening. */
@Entity
@Table(name = "case_file")
class CaseFileRow {
    static final String SELECT = "SELECT id, version, number, report_id, report_number, subject_id, known_on, track,"
            + " rule_version, classification, employee_id, nip, person_name, sex, kind, rank_name, grade,"
            + " position_name, category, unit_name, opd_name, institution, opened_on, settled_stage FROM case_file ";

    @Id
    UUID id;

    @Version
    int version;

    String number;

    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "report_number")
    String reportNumber;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "known_on")
    LocalDate knownOn;

    String track;

    @Column(name = "rule_version")
    String ruleVersion;

    String classification;

    @Column(name = "employee_id")
    UUID employeeId;

    String nip;

    @Column(name = "person_name")
    String personName;

    String sex;
    String kind;

    @Column(name = "rank_name")
    String rankName;

    String grade;

    @Column(name = "position_name")
    String positionName;

    String category;

    @Column(name = "unit_name")
    String unitName;

    @Column(name = "opd_name")
    String opdName;

    String institution;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column(name = "settled_stage")
    String settledStage;

    CaseFileRow() {}

    static CaseFileRow of(CaseFile file, CaseJson json) {
        CaseFileRow row = new CaseFileRow();
        row.id = file.id().value();
        row.number = file.number();
        row.reportId = file.origin().report().value();
        row.reportNumber = file.origin().reportNumber();
        row.subjectId = file.origin().subject();
        row.knownOn = file.origin().knownOn();
        row.track = file.track().name();
        row.ruleVersion = file.classification().ruleVersion();
        row.classification = json.write(file.classification());
        row.openedOn = file.facts().get(0).fact().on();
        row.person(file.person());
        return row;
    }

    /** The current row of {@link #SELECT}. */
    static CaseFileRow of(ResultSet from) throws SQLException {
        CaseFileRow row = new CaseFileRow();
        row.id = from.getObject("id", UUID.class);
        row.version = from.getInt("version");
        row.number = from.getString("number");
        row.reportId = from.getObject("report_id", UUID.class);
        row.reportNumber = from.getString("report_number");
        row.subjectId = from.getObject("subject_id", UUID.class);
        row.knownOn = from.getObject("known_on", LocalDate.class);
        row.track = from.getString("track");
        row.ruleVersion = from.getString("rule_version");
        row.classification = from.getString("classification");
        row.employeeId = from.getObject("employee_id", UUID.class);
        row.nip = from.getString("nip");
        row.personName = from.getString("person_name");
        row.sex = from.getString("sex");
        row.kind = from.getString("kind");
        row.rankName = from.getString("rank_name");
        row.grade = from.getString("grade");
        row.positionName = from.getString("position_name");
        row.category = from.getString("category");
        row.unitName = from.getString("unit_name");
        row.opdName = from.getString("opd_name");
        row.institution = from.getString("institution");
        row.openedOn = from.getObject("opened_on", LocalDate.class);
        row.settledStage = from.getString("settled_stage");
        return row;
    }

    private void person(EmployeeSnapshot person) {
        employeeId = person.employee().map(EmployeeId::value).orElse(null);
        nip = person.nip();
        personName = person.name();
        sex = person.sex().map(Sex::name).orElse(null);
        kind = person.kind().name();
        rankName = person.rank();
        grade = person.grade();
        positionName = person.position();
        category = person.category().name();
        unitName = person.unit();
        opdName = person.opd();
        institution = person.institution();
    }

    CaseFile file(List<RecordedFact> facts, CaseJson json) {
        return new CaseFile(
                new CaseFileId(id),
                number,
                person(),
                new CaseOrigin(new ReportId(reportId), reportNumber, subjectId, knownOn),
                json.classification(classification),
                facts,
                version);
    }

    private EmployeeSnapshot person() {
        return new EmployeeSnapshot(
                Optional.ofNullable(employeeId).map(EmployeeId::new),
                nip,
                personName,
                Optional.ofNullable(sex).map(Sex::valueOf),
                EmploymentKind.valueOf(kind),
                rankName,
                grade,
                positionName,
                PositionCategory.valueOf(category),
                unitName,
                opdName,
                institution);
    }
}
