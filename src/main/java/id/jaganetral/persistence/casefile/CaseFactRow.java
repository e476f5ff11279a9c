package id.jaganetral.persistence.casefile;

import id.jaganetral.domain.casefile.RecordedFact;
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

/** One fact of a case file. */
@Entity
@Table(name = "case_fact")
@IdClass(CaseFactRow.Key.class)
class CaseFactRow extends AppendedFact {
    static final String SELECT = "SELECT f.case_id, f.sequence, f.type, f.happened_on, f.payload, f.note,"
            + " f.recorded_at, f.recorded_by FROM case_fact f ";

    @Id
    @Column(name = "case_id")
    UUID caseId;

    String note;

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
    static CaseFactRow of(ResultSet from) throws SQLException {
        CaseFactRow row = new CaseFactRow();
        row.caseId = from.getObject("case_id", UUID.class);
        row.note = from.getString("note");
        row.read(from);
        return row;
    }

    RecordedFact fact(CaseJson json) {
        return new RecordedFact(sequence, json.fact(type, payload), note, recordedAt, recordedBy);
    }

    /** What names a fact. */
    record Key(UUID caseId, int sequence) implements Serializable {}
}
