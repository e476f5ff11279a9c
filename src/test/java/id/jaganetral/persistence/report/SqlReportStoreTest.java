package id.jaganetral.persistence.report;

import id.jaganetral.application.report.ReportStoreContract;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class SqlReportStoreTest extends ReportStoreContract {
    private final TestDatabase database = TestDatabase.with(SqlReportStore.feature());

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected UnitOfWork uow() {
        return database.unitOfWork();
    }
}
