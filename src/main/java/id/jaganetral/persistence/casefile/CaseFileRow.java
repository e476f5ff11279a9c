package id.jaganetral.persistence.casefile;

import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseOrigin;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.employee.FrozenPerson;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

    @Embedded
    FrozenPerson person;

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
        row.person = FrozenPerson.of(file.person());
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
        row.person = FrozenPerson.of(from);
        row.openedOn = from.getObject("opened_on", LocalDate.class);
        row.settledStage = from.getString("settled_stage");
        return row;
    }

    CaseFile file(List<RecordedFact> facts, CaseJson json) {
        return new CaseFile(
                new CaseFileId(id),
                number,
                person.snapshot(),
                new CaseOrigin(new ReportId(reportId), reportNumber, subjectId, knownOn),
                json.classification(classification),
                facts,
                version);
    }
}
