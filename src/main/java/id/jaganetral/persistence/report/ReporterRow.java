package id.jaganetral.persistence.report;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who reported, sealed. */
@Entity
@Table(name = "report_reporter")
class ReporterRow {
    @Id
    UUID id;

    @Column(name = "report_id")
    UUID report;

    String name;
    String phone;
    String email;
    String address;
    String note;

    @Column(name = "sealed_at")
    Instant sealedAt;

    @Column(name = "sealed_by")
    String sealedBy;

    static ReporterRow of(ReportId report, Reporter who, Recorded recorded) {
        ReporterRow row = new ReporterRow();
        row.id = UUID.randomUUID();
        row.report = report.value();
        row.name = who.name();
        row.phone = who.phone();
        row.email = who.email();
        row.address = who.address();
        row.note = who.note();
        row.sealedAt = recorded.at();
        row.sealedBy = recorded.by();
        return row;
    }

    Reporter toReporter() {
        return new Reporter(name, phone, email, address, note);
    }
}
