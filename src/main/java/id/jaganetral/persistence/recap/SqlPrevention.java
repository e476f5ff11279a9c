package id.jaganetral.persistence.recap;

import id.jaganetral.application.register.book.PreventionQueries;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters of prevention, in one question. */
final class SqlPrevention implements PreventionQueries {
    private static final String LETTERS =
            "SELECT l.id, l.kind, l.title, l.letter_number, l.letter_date, l.employee_id, s.first_scan FROM letter l"
                    + " LEFT JOIN (SELECT letter_id, MIN(attached_at) AS first_scan FROM letter_scan GROUP BY letter_id) s"
                    + " ON s.letter_id = l.id"
                    + " LEFT JOIN letter n ON n.supersedes = l.id"
                    + " WHERE n.id IS NULL AND l.letter_date BETWEEN ? AND ? AND l.kind IN ";

    private final Transaction transaction;

    SqlPrevention(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<PreventionLetter> letters(Collection<String> forms, LocalDate from, LocalDate until) {
        List<Object> values = new ArrayList<>(List.of(from, until));
        values.addAll(forms);
        Visible visible = transaction.sight().letters();
        values.addAll(visible.values());
        String places = "(" + "?, ".repeat(forms.size() - 1) + "?)";
        return transaction
                .sql()
                .list(
                        LETTERS + places + " AND " + visible.condition() + " ORDER BY l.letter_date, l.issued_at, l.id",
                        SqlPrevention::letter,
                        values.toArray());
    }

    private static PreventionLetter letter(ResultSet row) throws SQLException {
        return new PreventionLetter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("title"),
                row.getString("letter_number"),
                row.getObject("letter_date", LocalDate.class),
                Optional.ofNullable(row.getObject("employee_id", UUID.class)),
                Optional.ofNullable(row.getObject("first_scan", OffsetDateTime.class))
                        .map(at -> at.atZoneSameInstant(ZoneId.systemDefault()).toLocalDate()));
    }
}
