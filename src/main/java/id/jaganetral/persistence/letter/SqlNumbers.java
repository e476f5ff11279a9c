package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.number.NumberQueries;
import id.jaganetral.application.letter.number.NumberStore;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.number.NumberBlock;
import id.jaganetral.domain.letter.number.NumberedLetter;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The book of numbers, in plain SQL. */
final class SqlNumbers implements NumberQueries, NumberStore {
    private final Transaction transaction;

    SqlNumbers(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<Register> registers() {
        return transaction
                .sql()
                .list(
                        "SELECT register, register_year, last_number FROM register_counter"
                                + " WHERE register = 'surat' OR register LIKE 'surat:%'"
                                + " ORDER BY register_year DESC, register",
                        row -> new Register(row.getString(1), row.getInt(2), row.getInt(3)));
    }

    /** A number stays in the book for everybody; what it was given to, only for those who may see the letter. */
    @Override
    public List<NumberedLetter> letters(String register, int year) {
        Visible visible = transaction.sight().letters();
        return transaction
                .sql()
                .list(
                        "SELECT l.id, l.serial, l.letter_number, l.title, l.person, l.letter_date, l.issued_at, CASE WHEN "
                                + visible.condition() + " THEN TRUE ELSE FALSE END AS seen FROM letter l"
                                + " WHERE l.register = ? AND l.letter_year = ?",
                        SqlNumbers::letter,
                        visible.then(register, year));
    }

    /** A number that is given up in the same moment it was kept is given up: VOID comes last by name. */
    @Override
    public List<NumberBlock> blocks(String register, int year) {
        return transaction
                .sql()
                .list(
                        "SELECT * FROM letter_number_block WHERE register = ? AND register_year = ?"
                                + " ORDER BY noted_at, way",
                        SqlNumbers::block,
                        register,
                        year);
    }

    @Override
    public int take(String register, int year, int count) {
        int first = transaction.nextNumber(register, year);
        transaction
                .sql()
                .update(
                        "UPDATE register_counter SET last_number = last_number + ? WHERE register = ? AND register_year = ?",
                        count - 1,
                        register,
                        year);
        return first;
    }

    @Override
    public void add(NumberBlock block) {
        transaction
                .sql()
                .update(
                        "INSERT INTO letter_number_block (id, register, register_year, first_serial, last_serial, way, note,"
                                + " noted_at, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        block.register(),
                        block.year(),
                        block.first(),
                        block.last(),
                        block.way(),
                        block.note(),
                        block.at(),
                        block.by());
    }

    private static NumberedLetter letter(ResultSet row) throws SQLException {
        return new NumberedLetter(
                new LetterId(row.getObject("id", UUID.class)),
                row.getInt("serial"),
                row.getString("letter_number"),
                row.getBoolean("seen") ? row.getString("title") : "",
                row.getBoolean("seen") ? row.getString("person") : "",
                row.getObject("letter_date", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toLocalDate());
    }

    private static NumberBlock block(ResultSet row) throws SQLException {
        return new NumberBlock(
                row.getString("register"),
                row.getInt("register_year"),
                row.getInt("first_serial"),
                row.getInt("last_serial"),
                NumberBlock.Way.valueOf(row.getString("way")),
                row.getString("note"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("noted_by"));
    }
}
