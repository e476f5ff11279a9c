package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.own.OwnForm;
import id.jaganetral.application.letter.own.OwnFormQueries;
import id.jaganetral.application.letter.own.OwnFormStore;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The office's own forms in plain SQL. */
final class SqlOwnForms implements OwnFormQueries, OwnFormStore {
    private final Transaction transaction;

    SqlOwnForms(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<OwnForm> inUse() {
        return transaction
                .sql()
                .list(
                        "SELECT f.* FROM office_form f WHERE NOT f.withdrawn"
                                + " AND f.number = (SELECT MAX(l.number) FROM office_form l WHERE l.code = f.code)"
                                + " ORDER BY f.code",
                        SqlOwnForms::form);
    }

    @Override
    public int codesGiven() {
        return (int) transaction.sql().number("SELECT COUNT(DISTINCT code) FROM office_form");
    }

    @Override
    public void add(OwnForm form, boolean withdrawn, Instant at, String by) {
        transaction
                .sql()
                .update(
                        "INSERT INTO office_form (code, title, layout, about, route, phase, numbered, sensitivity,"
                                + " archive_code, signed_by, tags, withdrawn, recorded_by, recorded_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        form.code(),
                        form.title(),
                        form.layout(),
                        form.about(),
                        form.route().orElse(null),
                        form.phase(),
                        form.numbered(),
                        form.sensitivity(),
                        form.archiveCode(),
                        form.signedBy(),
                        String.join(" ", form.tags()),
                        withdrawn,
                        by,
                        at);
    }

    private static OwnForm form(ResultSet row) throws SQLException {
        return new OwnForm(
                row.getString("code"),
                row.getString("title"),
                LayoutFamily.valueOf(row.getString("layout")),
                LetterTopic.Kind.valueOf(row.getString("about")),
                Optional.ofNullable(row.getString("route")).map(DocumentRoute::valueOf),
                CasePhase.valueOf(row.getString("phase")),
                row.getBoolean("numbered"),
                row.getString("sensitivity"),
                row.getString("archive_code"),
                row.getString("signed_by"),
                Arrays.stream(row.getString("tags").split(" "))
                        .filter(tag -> !tag.isEmpty())
                        .toList());
    }
}
