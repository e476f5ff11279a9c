package id.jaganetral.persistence.casefile;

import id.jaganetral.domain.casefile.RecordedFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One fact of a case file. */
@Entity
@Table(name = "case_fact")
@IdClass(CaseFactRow.Key.class)
class CaseFactRow {
    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    int sequence;

    String type;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    String payload;
    String note;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    CaseFactRow() {}

    CaseFactRow(UUID caseId, RecordedFact recorded, CaseJson json) {
        this.caseId = caseId;
        this.sequence = recorded.sequence();
        this.type = recorded.fact().type().code();
        this.happenedOn = recorded.fact().on();
        this.payload = json.write(recorded.fact());
        this.note = recorded.note();
        this.recordedAt = recorded.recordedAt();
        this.recordedBy = recorded.recordedBy();
    }

    RecordedFact fact(CaseJson json) {
        return new RecordedFact(sequence, json.fact(type, payload), note, recordedAt, recordedBy);
    }

    /** What names a fact. */
    record Key(UUID caseId, int sequence) implements Serializable {}
}
