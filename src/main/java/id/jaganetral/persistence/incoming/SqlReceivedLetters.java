package id.jaganetral.persistence.incoming;

import id.jaganetral.application.incoming.ReceivedLetterQueries;
import id.jaganetral.application.incoming.ReceivedLetterStore;
import id.jaganetral.application.retention.EmptyLetters;
import id.jaganetral.domain.incoming.LetterFactType;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.incoming.RecordedLetterFact;
import id.jaganetral.persistence.database.ChangedElsewhere;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Letters received in the database. */
public final class SqlReceivedLetters implements ReceivedLetterQueries, ReceivedLetterStore {
    private static final String HEAD = "SELECT id, agenda, version FROM received_letter ";

    /** Nothing has settled the letter since it was last reopened. */
    private static final String UNSETTLED =
            "NOT EXISTS (SELECT 1 FROM received_letter_fact s WHERE s.letter_id = l.id AND s.type IN (?, ?)"
                    + " AND NOT EXISTS (SELECT 1 FROM received_letter_fact r WHERE r.letter_id = l.id"
                    + " AND r.type = ? AND r.sequence > s.sequence))";

    private static final Object[] SETTLING = {
        LetterFactType.ANSWERED.code(), LetterFactType.NO_ANSWER_NEEDED.code(), LetterFactType.REOPENED.code()
    };

    private final Transaction transaction;
    private final LetterJson json;

    private SqlReceivedLetters(Transaction transaction, LetterJson json) {
        this.transaction = transaction;
        this.json = json;
    }

    public static Feature feature() {
        LetterJson json = new LetterJson();
        return Feature.of(LetterFactRow.class)
                .queries(ReceivedLetterQueries.class, tx -> new SqlReceivedLetters(tx, json))
                .store(ReceivedLetterStore.class, tx -> new SqlReceivedLetters(tx, json))
                .store(EmptyLetters.class, tx -> new SqlEmptyLetters(tx, new SqlReceivedLetters(tx, json), json));
    }

    @Override
    public Optional<ReceivedLetter> find(ReceivedLetterId id) {
        List<RecordedLetterFact> facts = transaction
                .session()
                .createSelectionQuery("from LetterFactRow where letterId = :id order by sequence", LetterFactRow.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(row -> row.fact(json))
                .toList();
        return transaction
                .sql()
                .first(HEAD + "WHERE id = ?", row -> letter(row, Map.of(id.value(), facts)), id.value())
                .filter(new LettersInSight(transaction)::sees);
    }

    @Override
    public List<ReceivedLetter> all() {
        LettersInSight sight = new LettersInSight(transaction);
        return whole().stream().filter(sight::sees).toList();
    }

    /** Whoever may see them or not. */
    List<ReceivedLetter> whole() {
        Map<UUID, List<RecordedLetterFact>> facts = transaction
                .session()
                .createSelectionQuery("from LetterFactRow order by letterId, sequence", LetterFactRow.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.letterId, Collectors.mapping(row -> row.fact(json), Collectors.toList())));
        return transaction.sql().list(HEAD + "ORDER BY received_on DESC, agenda DESC", row -> letter(row, facts));
    }

    /** In plain SQL: the first page asks for these while Hibernate is still being built. */
    @Override
    public List<ReceivedLetter> unsettled() {
        Map<UUID, List<RecordedLetterFact>> facts = new HashMap<>();
        transaction
                .sql()
                .list(
                        LetterFactRow.SELECT + "JOIN received_letter l ON l.id = f.letter_id WHERE " + UNSETTLED
                                + " ORDER BY f.letter_id, f.sequence",
                        LetterFactRow::of,
                        SETTLING)
                .forEach(row -> facts.computeIfAbsent(row.letterId, id -> new ArrayList<>())
                        .add(row.fact(json)));
        LettersInSight sight = new LettersInSight(transaction);
        return transaction
                .sql()
                .<ReceivedLetter>list(
                        "SELECT l.id, l.agenda, l.version FROM received_letter l WHERE " + UNSETTLED
                                + " ORDER BY l.received_on DESC, l.agenda DESC",
                        row -> letter(row, facts),
                        SETTLING)
                .stream()
                .filter(sight::sees)
                .toList();
    }

    @Override
    public int nextNumber(int year) {
        return transaction.nextNumber("SM", year);
    }

    @Override
    public void add(ReceivedLetter letter) {
        transaction
                .sql()
                .update(
                        "INSERT INTO received_letter (id, version, agenda, received_on) VALUES (?, 0, ?, ?)",
                        letter.id().value(),
                        letter.agenda(),
                        letter.content().receivedOn());
        letter.facts().forEach(fact -> transaction
                .session()
                .insert(new LetterFactRow(letter.id().value(), fact, json)));
    }

    @Override
    public void append(ReceivedLetter letter) {
        int changed = transaction
                .sql()
                .update(
                        "UPDATE received_letter SET version = version + 1, received_on = ? WHERE id = ? AND version = ?",
                        letter.content().receivedOn(),
                        letter.id().value(),
                        letter.version());
        if (changed == 0) {
            throw new ChangedElsewhere("received letter");
        }
        RecordedLetterFact last = letter.facts().get(letter.facts().size() - 1);
        transaction.session().insert(new LetterFactRow(letter.id().value(), last, json));
    }

    private static ReceivedLetter letter(ResultSet row, Map<UUID, List<RecordedLetterFact>> facts) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReceivedLetter(
                new ReceivedLetterId(id),
                row.getString("agenda"),
                facts.getOrDefault(id, List.of()),
                row.getInt("version"));
    }
}
