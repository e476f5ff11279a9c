package id.jaganetral.persistence.report;

import id.jaganetral.domain.report.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person reported, as the report names the person. */
@Entity
@Table(name = "report_subject")
class SubjectRow {
    @Id
    UUID id;

    @Column(name = "report_id")
    UUID report;

    @Column(name = "order_number")
    int order;

    @Column(name = "stated_name")
    String statedName;

    @Column(name = "case_file")
    UUID caseFile;

    static SubjectRow of(UUID report, int order, Subject subject) {
        SubjectRow row = new SubjectRow();
        row.id = subject.id();
        row.report = report;
        row.order = order;
        row.statedName = subject.statedName();
        return row;
    }
}
