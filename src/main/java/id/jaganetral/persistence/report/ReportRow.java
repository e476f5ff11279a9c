package id.jaganetral.persistence.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The root of a report: its number and which version of its facts counts. */
@Entity
@Table(name = "report")
class ReportRow {
    @Id
    UUID id;

    @Version
    int version;

    String number;

    /** The version of the facts that counts. */
    int revision;

    @Column(name = "logged_at")
    Instant loggedAt;

    @Column(name = "logged_by")
    String loggedBy;
}
