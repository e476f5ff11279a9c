package id.jaganetral.persistence.employee;

import id.jaganetral.application.roster.ImportContract;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class SqlImportTest extends ImportContract {
    private final TestDatabase database = TestDatabase.with(EmployeePersistence.feature());

    @Override
    protected UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @AfterEach
    void close() {
        database.close();
    }
}
