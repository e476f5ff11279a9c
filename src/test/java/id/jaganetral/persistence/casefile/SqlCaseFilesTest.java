package id.jaganetral.persistence.casefile;

import id.jaganetral.application.casefile.CaseFileStoreContract;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class SqlCaseFilesTest extends CaseFileStoreContract {
    private final TestDatabase database = TestDatabase.with(CaseFilePersistence.feature());

    @Override
    protected UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @AfterEach
    void close() {
        database.close();
    }
}
