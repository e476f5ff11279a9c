package id.jaganetral.persistence.casefile;

import id.jaganetral.domain.casefile.RecordedFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One fact of a case file. */
@Entity
@Table(name = "case_fact")
@IdClass(CaseFactRow.Key.class)
class CaseFactRow {
    static final String SELECT = "SELECT f.case_id, f.sequence, f.type, f.happened_on, f.payload, f.note,"
            + " f.recorded_at, f.recorded_by FROM case_fact f ";

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

    /** The current row of {@link #SELECT}. */
    static CaseFactRow of(ResultSet row) throws SQLException {
        CaseFactRow fact = new CaseFactRow();
        fact.caseId = row.getObject(1, UUID.class);
        fact.sequence = row.getInt(2);
        fact.type = row.getString(3);
        fact.happenedOn = row.getObject(4, LocalDate.class);
        fact.payload = row.getString(5);
        fact.note = row.getString(6);
        fact.recordedAt = row.getObject(7, OffsetDateTime.class).toInstant();
        fact.recordedBy = row.getString(8);
        return fact;
    }

    RecordedFact fact(CaseJson json) {
        return new RecordedFact(sequence, json.fact(type, payload), note, recordedAt, recordedBy);
    }

    /** What names a fact. */
    record Key(UUID caseId, int sequence) implements Serializable {}
}
