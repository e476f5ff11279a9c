package id.jaganetral.persistence.casefile;

import id.jaganetral.application.rule.ClassificationQueries;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.persistence.database.Transaction;
import java.util.Optional;
import java.util.UUID;

/** Classifications in the database. */
final class SqlClassifications implements ClassificationQueries, ClassificationStore {
    private final Transaction transaction;
    private final CaseJson json;

    SqlClassifications(Transaction transaction, CaseJson json) {
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public Optional<ChosenClassification> of(UUID subject) {
        return transaction
                .sql()
                .first(
                        "SELECT payload FROM subject_classification WHERE subject_id = ?",
                        row -> row.getString(1),
                        subject)
                .map(json::classification);
    }

    @Override
    public void put(ReportId report, UUID subject, ChosenClassification chosen) {
        ChoiceRow row = new ChoiceRow();
        row.subjectId = subject;
        row.reportId = report.value();
        row.ruleVersion = chosen.ruleVersion();
        row.chosenBy = chosen.chosenBy();
        row.chosenAt = chosen.chosenAt();
        row.payload = json.write(chosen);
        if (transaction.session().get(ChoiceRow.class, subject) == null) {
            transaction.session().insert(row);
        } else {
            transaction.session().update(row);
        }
    }
}
