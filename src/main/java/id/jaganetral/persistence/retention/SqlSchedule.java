package id.jaganetral.persistence.retention;

import id.jaganetral.application.retention.ScheduleQueries;
import id.jaganetral.application.retention.ScheduleStore;
import id.jaganetral.domain.retention.Fate;
import id.jaganetral.domain.retention.ScheduleChange;
import id.jaganetral.persistence.database.Transaction;
import java.time.OffsetDateTime;
import java.util.List;

/** What the office laid down about the schedule. */
final class SqlSchedule implements ScheduleQueries, ScheduleStore {
    private final Transaction transaction;

    SqlSchedule(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<ScheduleChange> changes() {
        return transaction
                .sql()
                .list(
                        "SELECT code, active, inactive, fate, document, reason, recorded_by, recorded_at"
                                + " FROM retention_schedule ORDER BY number",
                        row -> new ScheduleChange(
                                row.getString(1),
                                row.getInt(2),
                                row.getInt(3),
                                Fate.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getObject(8, OffsetDateTime.class).toInstant()));
    }

    @Override
    public void add(ScheduleChange change) {
        transaction
                .sql()
                .update(
                        "INSERT INTO retention_schedule (code, active, inactive, fate, document, reason, recorded_by,"
                                + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        change.code(),
                        change.active(),
                        change.inactive(),
                        change.fate(),
                        change.document(),
                        change.reason(),
                        change.by(),
                        change.at());
    }
}
