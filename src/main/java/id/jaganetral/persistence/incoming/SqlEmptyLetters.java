package id.jaganetral.persistence.incoming;

import id.jaganetral.application.retention.EmptyLetters;
import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.RecordedLetterFact;
import id.jaganetral.persistence.database.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Empties letters received whose reports and cases are all gone. */
final class SqlEmptyLetters implements EmptyLetters {
    private static final String NOTHING = "-";

    private final Transaction transaction;
    private final SqlReceivedLetters letters;
    private final LetterJson json;

    SqlEmptyLetters(Transaction transaction, SqlReceivedLetters letters, LetterJson json) {
        this.transaction = transaction;
        this.letters = letters;
        this.json = json;
    }

    @Override
    public int about(UUID report, List<UUID> cases) {
        Set<UUID> gone = Stream.concat(Stream.of(report), cases.stream()).collect(Collectors.toSet());
        List<ReceivedLetter> concerned = letters.whole().stream()
                .filter(letter -> about(letter).stream().anyMatch(gone::contains))
                .filter(letter -> about(letter).stream().noneMatch(this::isThere))
                .toList();
        concerned.forEach(this::empty);
        return concerned.size();
    }

    private static List<UUID> about(ReceivedLetter letter) {
        List<UUID> all = new ArrayList<>();
        letter.reports().forEach(one -> all.add(one.report().value()));
        letter.cases().forEach(one -> all.add(one.caseFile().value()));
        return all;
    }

    /** Whoever may see it or not. */
    private boolean isThere(UUID id) {
        return transaction.sql().number("SELECT COUNT(*) FROM report WHERE id = ?", id) > 0
                || transaction.sql().number("SELECT COUNT(*) FROM case_file WHERE id = ?", id) > 0;
    }

    private void empty(ReceivedLetter letter) {
        UUID id = letter.id().value();
        RecordedLetterFact first = letter.facts().get(0);
        List<RecordedLetterFact> facts = new ArrayList<>();
        facts.add(new RecordedLetterFact(
                1,
                new LetterFact.Registered(first.fact().on(), emptied(letter.content())),
                first.recordedAt(),
                first.recordedBy()));
        letter.facts().stream()
                .filter(one ->
                        one.fact() instanceof LetterFact.AboutReport || one.fact() instanceof LetterFact.AboutCase)
                .forEach(one -> facts.add(
                        new RecordedLetterFact(facts.size() + 1, one.fact(), one.recordedAt(), one.recordedBy())));
        transaction.sql().update("DELETE FROM received_letter_fact WHERE letter_id = ?", id);
        transaction.sql().update("UPDATE received_letter SET version = version + 1 WHERE id = ?", id);
        facts.forEach(fact -> transaction.session().insert(new LetterFactRow(id, fact, json)));
    }

    private static LetterContent emptied(LetterContent content) {
        return new LetterContent(
                content.purpose(),
                NOTHING,
                NOTHING,
                content.datedOn(),
                content.receivedOn(),
                NOTHING,
                "",
                Optional.empty(),
                Optional.empty());
    }
}
