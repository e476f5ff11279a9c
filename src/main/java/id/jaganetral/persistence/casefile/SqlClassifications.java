package id.jaganetral.persistence.casefile;

import id.jaganetral.application.rule.ClassificationQueries;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.persistence.database.Transaction;
import java.util.Optional;
import java.util.UUID;

/** What was chosen for the people of reports, in the database: every choice ever made, the last one current. */
final class SqlClassifications implements ClassificationQueries, ClassificationStore {
    private final Transaction transaction;
    private final CaseJson json;

    SqlClassifications(Transaction transaction, CaseJson json) {
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public Optional<ChosenClassification> of(UUID subject) {
        if (!transaction.sight().subject(subject)) {
            return Optional.empty();
        }
        return transaction
                .sql()
                .first(
                        "SELECT payload FROM report_classification WHERE subject_id = ? AND current_one",
                        row -> row.getString(1),
                        subject)
                .map(json::classification);
    }

    @Override
    public Optional<String> openedFile(UUID subject) {
        return transaction
                .sql()
                .first(
                        "SELECT number FROM case_file WHERE subject_id = ?"
                                + " AND (settled_stage IS NULL OR settled_stage <> ?)",
                        row -> row.getString(1),
                        subject,
                        CaseStage.MOVED.name())
                .filter(number -> transaction.sight().subject(subject));
    }

    @Override
    public void put(UUID subject, ChosenClassification chosen) {
        transaction.sql().update("UPDATE report_classification SET current_one = FALSE WHERE subject_id = ?", subject);
        long last = transaction
                .sql()
                .number("SELECT MAX(sequence_number) FROM report_classification WHERE subject_id = ?", subject);
        transaction
                .sql()
                .update(
                        "INSERT INTO report_classification (id, subject_id, sequence_number, current_one, entry, reason,"
                                + " rule_version, decided_at, decided_by, payload)"
                                + " VALUES (?, ?, ?, TRUE, ?, ?, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        subject,
                        last + 1,
                        chosen.rows().get(0),
                        chosen.reason(),
                        chosen.ruleVersion(),
                        chosen.chosenAt(),
                        chosen.chosenBy(),
                        json.write(chosen));
    }
}
