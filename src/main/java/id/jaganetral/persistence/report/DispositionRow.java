package id.jaganetral.persistence.report;

import id.jaganetral.domain.report.Disposition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was laid down about a person reported; the last one counts. */
@Entity
@Table(name = "report_disposition")
class DispositionRow {
    @Id
    UUID id;

    @Column(name = "subject_id")
    UUID subject;

    @Column(name = "sequence_number")
    int sequence;

    @Column(name = "current_one")
    boolean current;

    String kind;

    @Column(name = "laid_down_on")
    LocalDate on;

    String letter;
    String reason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    static DispositionRow of(int sequence, Disposition disposition) {
        DispositionRow row = new DispositionRow();
        row.id = UUID.randomUUID();
        row.subject = disposition.subject();
        row.sequence = sequence;
        row.current = true;
        row.kind = disposition.kind().name();
        row.on = disposition.on();
        row.letter = disposition.letter();
        row.reason = disposition.reason();
        row.recordedAt = disposition.recordedAt();
        row.recordedBy = disposition.recordedBy();
        return row;
    }

    Disposition toDisposition() {
        return new Disposition(subject, Disposition.Kind.valueOf(kind), on, letter, reason, recordedAt, recordedBy);
    }
}
