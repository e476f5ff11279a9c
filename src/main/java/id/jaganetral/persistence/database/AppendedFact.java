package id.jaganetral.persistence.database;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A fact in the history of something: appended once, never changed. Its payload is JSON by type. */
@MappedSuperclass
public abstract class AppendedFact {
    @Id
    protected int sequence;

    protected String type;

    @Column(name = "happened_on")
    protected LocalDate happenedOn;

    protected String payload;

    @Column(name = "recorded_at")
    protected Instant recordedAt;

    @Column(name = "recorded_by")
    protected String recordedBy;

    protected AppendedFact() {}

    /** Takes the columns of this class from the current row. */
    protected final void read(ResultSet from) throws SQLException {
        sequence = from.getInt("sequence");
        type = from.getString("type");
        happenedOn = from.getObject("happened_on", LocalDate.class);
        payload = from.getString("payload");
        recordedAt = from.getObject("recorded_at", OffsetDateTime.class).toInstant();
        recordedBy = from.getString("recorded_by");
    }
}
