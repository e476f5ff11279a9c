package id.jaganetral.persistence.incoming;

import id.jaganetral.domain.incoming.LetterFactType;
import id.jaganetral.domain.incoming.RecordedLetterFact;
import id.jaganetral.persistence.database.AppendedFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** One fact of a letter received. */
@Entity
@Table(name = "received_letter_fact")
@IdClass(LetterFactRow.Key.class)
class LetterFactRow extends AppendedFact {
    static final String SELECT = "SELECT f.letter_id, f.sequence, f.type, f.happened_on, f.payload, f.recorded_at,"
            + " f.recorded_by FROM received_letter_fact f ";

    @Id
    @Column(name = "letter_id")
    UUID letterId;

    LetterFactRow() {}

    LetterFactRow(UUID letterId, RecordedLetterFact recorded, LetterJson json) {
        this.letterId = letterId;
        this.sequence = recorded.sequence();
        this.type = LetterFactType.of(recorded.fact()).code();
        this.happenedOn = recorded.fact().on();
        this.payload = json.write(recorded.fact());
        this.recordedAt = recorded.recordedAt();
        this.recordedBy = recorded.recordedBy();
    }

    /** The current row of {@link #SELECT}. */
    static LetterFactRow of(ResultSet from) throws SQLException {
        LetterFactRow row = new LetterFactRow();
        row.letterId = from.getObject("letter_id", UUID.class);
        row.read(from);
        return row;
    }

    RecordedLetterFact fact(LetterJson json) {
        return new RecordedLetterFact(sequence, json.fact(type, payload), recordedAt, recordedBy);
    }

    /** What names a fact. */
    record Key(UUID letterId, int sequence) implements Serializable {}
}
