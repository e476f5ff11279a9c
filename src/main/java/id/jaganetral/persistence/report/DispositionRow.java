package id.jaganetral.persistence.report;

import id.jaganetral.domain.report.Disposition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What was laid down about a person reported; the last one counts. */
@Entity
@Table(name = "report_disposition")
class DispositionRow extends SubjectRecord {
    String kind;

    @Column(name = "laid_down_on")
    LocalDate on;

    String letter;
    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    DispositionRow() {}

    DispositionRow(int sequence, Disposition disposition) {
        super(disposition.subject(), sequence);
        kind = disposition.kind().name();
        on = disposition.on();
        letter = disposition.letter();
        reason = disposition.reason();
        recordedAt = disposition.recordedAt();
        recordedBy = disposition.recordedBy();
    }

    Disposition toDisposition() {
        return new Disposition(subject, Disposition.Kind.valueOf(kind), on, letter, reason, recordedAt, recordedBy);
    }
}
