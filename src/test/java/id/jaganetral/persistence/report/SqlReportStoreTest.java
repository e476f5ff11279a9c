package id.jaganetral.persistence.report;

import id.jaganetral.application.report.ReportStoreContract;
import id.jaganetral.application.rule.ClassificationStore;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.report.Classification;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.FrozenRow;
import id.jaganetral.persistence.casefile.CaseFilePersistence;
import id.jaganetral.persistence.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class SqlReportStoreTest extends ReportStoreContract {
    private final TestDatabase database = TestDatabase.with(SqlReportStore.feature(), CaseFilePersistence.feature());

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected UnitOfWork uow() {
        return database.unitOfWork();
    }

    @Override
    protected void classify(Classification choice) {
        ChosenClassification any = CaseStory.heavy("2024-10-16").file().classification();
        var proposal = any.proposal();
        FrozenRow row = any.chosen().get(0);
        ChosenClassification chosen = new ChosenClassification(
                new id.jaganetral.domain.rule.classification.Classification(
                        choice.ruleVersion(),
                        proposal.facts(),
                        proposal.staff(),
                        proposal.stage(),
                        proposal.findings(),
                        proposal.reviews(),
                        proposal.derivation()),
                List.of(new FrozenRow(
                        choice.entry(), row.row(), row.title(), row.text(), row.grounds(), row.confidence())),
                any.track(),
                any.kinds(),
                choice.reason(),
                choice.decidedBy(),
                choice.decidedAt());
        uow().write(tx -> {
            tx.store(ClassificationStore.class).put(choice.subject(), chosen);
            return null;
        });
    }
}
