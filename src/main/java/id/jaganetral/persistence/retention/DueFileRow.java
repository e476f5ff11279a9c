package id.jaganetral.persistence.retention;

import id.jaganetral.domain.retention.DueFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A file as lists and stubs keep it. */
final class DueFileRow {
    private DueFileRow() {}

    static DueFile file(ResultSet row) throws SQLException {
        return new DueFile(
                row.getObject("report_id", UUID.class),
                row.getString("report_number"),
                row.getString("cases"),
                row.getString("code"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
