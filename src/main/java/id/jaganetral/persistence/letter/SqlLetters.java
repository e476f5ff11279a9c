package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.LetterStore;
import id.jaganetral.application.letter.number.NumberQueries;
import id.jaganetral.application.letter.number.NumberStore;
import id.jaganetral.application.letter.own.OwnFormQueries;
import id.jaganetral.application.letter.own.OwnFormStore;
import id.jaganetral.application.letter.use.LetterUseQueries;
import id.jaganetral.application.letter.use.LetterUseStore;
import id.jaganetral.application.letter.use.ScanStore;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.persistence.database.ChangedElsewhere;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The register of letters in plain SQL: rows are only added, so there is nothing for a mapper to track. */
public final class SqlLetters implements LetterQueries, LetterStore {
    private static final String LINE =
            "SELECT l.*, EXISTS (SELECT 1 FROM letter n WHERE n.supersedes = l.id) AS replaced";

    private final Transaction transaction;

    SqlLetters(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of()
                .queries(LetterQueries.class, SqlLetters::new)
                .store(LetterStore.class, SqlLetters::new)
                .queries(NumberQueries.class, SqlNumbers::new)
                .store(NumberStore.class, SqlNumbers::new)
                .queries(LetterUseQueries.class, SqlLetterUses::new)
                .store(LetterUseStore.class, SqlLetterUses::new)
                .store(ScanStore.class, SqlLetterUses::new)
                .queries(OwnFormQueries.class, SqlOwnForms::new)
                .store(OwnFormStore.class, SqlOwnForms::new);
    }

    @Override
    public List<LetterLine> lines(LetterFilter filter, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values, transaction.sight().letters());
        values.add(offset);
        values.add(limit);
        return transaction
                .sql()
                .list(
                        LINE + " FROM letter l" + where
                                + " ORDER BY l.letter_date DESC, l.issued_at DESC, l.id"
                                + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                        SqlLetters::line,
                        values.toArray());
    }

    @Override
    public long count(LetterFilter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values, transaction.sight().letters());
        return transaction.sql().number("SELECT COUNT(*) FROM letter l" + where, values.toArray());
    }

    private static String where(LetterFilter filter, List<Object> values, Visible visible) {
        StringBuilder where = new StringBuilder(" WHERE " + visible.condition());
        values.addAll(visible.values());
        if (!filter.text().isBlank()) {
            where.append(" AND (LOWER(l.letter_number) LIKE ? ESCAPE '!' OR LOWER(l.person) LIKE ? ESCAPE '!'"
                    + " OR LOWER(l.title) LIKE ? ESCAPE '!')");
            String part = "%" + literal(filter.text().strip().toLowerCase(Locale.ROOT)) + "%";
            values.addAll(List.of(part, part, part));
        }
        filter.kind().ifPresent(kind -> and(where, values, "l.kind = ?", kind));
        filter.caseFile().ifPresent(id -> and(where, values, "l.case_file_id = ?", id));
        filter.from().ifPresent(day -> and(where, values, "l.letter_date >= ?", day));
        filter.until().ifPresent(day -> and(where, values, "l.letter_date <= ?", day));
        if (filter.numberFollowsOnly()) {
            where.append(" AND l.number_follows");
        }
        return where.toString();
    }

    private static void and(StringBuilder where, List<Object> values, String condition, Object value) {
        where.append(" AND ").append(condition);
        values.add(value);
    }

    /** Percent sign and underscore are sought as they are. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public Optional<IssuedLetter> letter(LetterId id) {
        Visible visible = transaction.sight().letters();
        return transaction
                .sql()
                .first(
                        "SELECT * FROM letter l WHERE l.id = ? AND " + visible.condition(),
                        SqlLetters::issued,
                        visible.after(id.value()));
    }

    @Override
    public Optional<IssuedLetter> replacement(LetterId id) {
        Visible visible = transaction.sight().letters();
        return transaction
                .sql()
                .first(
                        "SELECT * FROM letter l WHERE l.supersedes = ? AND " + visible.condition()
                                + " ORDER BY l.issued_at",
                        SqlLetters::issued,
                        visible.after(id.value()));
    }

    @Override
    public int lastSerial(String register, int year) {
        return (int) transaction
                .sql()
                .number(
                        "SELECT last_number FROM register_counter WHERE register = ? AND register_year = ?",
                        register,
                        year);
    }

    @Override
    public boolean numberTaken(String number) {
        return transaction.sql().number("SELECT COUNT(*) FROM letter WHERE letter_number = ?", number) > 0;
    }

    @Override
    public int nextSerial(String register, int year) {
        return transaction.nextNumber(register, year);
    }

    @Override
    public void add(IssuedLetter letter) {
        transaction
                .sql()
                .update(
                        "INSERT INTO letter (id, kind, title, case_file_id, report_id, employee_id, person, register, serial,"
                                + " letter_number, number_follows, letter_date, letter_year, signed_by, file_name, sha256,"
                                + " template_version, printed_values, supersedes, issued_at, issued_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        letter.id().value(),
                        letter.kind(),
                        letter.title(),
                        letter.caseFile().orElse(null),
                        letter.report().orElse(null),
                        letter.employee().orElse(null),
                        letter.person(),
                        letter.register().orElse(null),
                        letter.serial().orElse(null),
                        letter.number(),
                        letter.numberFollows(),
                        letter.date(),
                        letter.date().getYear(),
                        letter.signedBy(),
                        letter.file(),
                        letter.sha256(),
                        letter.templateVersion(),
                        PrintedValues.write(letter.values()),
                        letter.supersedes().map(LetterId::value).orElse(null),
                        letter.issuedAt(),
                        letter.issuedBy());
    }

    @Override
    public void writeNumber(LetterId id, String number) {
        int changed = transaction
                .sql()
                .update(
                        "UPDATE letter SET letter_number = ?, number_follows = FALSE WHERE id = ? AND number_follows",
                        number,
                        id.value());
        if (changed == 0) {
            throw new ChangedElsewhere("letter " + id);
        }
    }

    private static LetterLine line(ResultSet row) throws SQLException {
        return new LetterLine(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("title"),
                row.getString("letter_number"),
                row.getBoolean("number_follows"),
                row.getObject("letter_date", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toLocalDate(),
                row.getString("person"),
                row.getString("signed_by"),
                Optional.ofNullable(row.getObject("case_file_id", UUID.class)),
                row.getBoolean("replaced"));
    }

    private static IssuedLetter issued(ResultSet row) throws SQLException {
        return new IssuedLetter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("case_file_id", UUID.class)),
                Optional.ofNullable(row.getObject("report_id", UUID.class)),
                Optional.ofNullable(row.getObject("employee_id", UUID.class)),
                row.getString("person"),
                Optional.ofNullable(row.getString("register")),
                Optional.ofNullable(row.getObject("serial", Integer.class)),
                row.getString("letter_number"),
                row.getBoolean("number_follows"),
                row.getObject("letter_date", LocalDate.class),
                row.getString("signed_by"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("template_version"),
                PrintedValues.read(row.getString("printed_values")),
                Optional.ofNullable(row.getObject("supersedes", UUID.class)).map(LetterId::new),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"));
    }
}
