package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.LetterStoreContract;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class SqlLettersTest extends LetterStoreContract {
    private final TestDatabase database = TestDatabase.with(SqlLetters.feature());

    @Override
    protected UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @AfterEach
    void close() {
        database.close();
    }
}
