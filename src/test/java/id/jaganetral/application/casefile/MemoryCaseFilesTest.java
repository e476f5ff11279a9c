package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.UnitOfWork;
import java.util.UUID;

class MemoryCaseFilesTest extends CaseFileStoreContract {
    private final MemoryCaseFiles files = new MemoryCaseFiles();

    @Override
    protected UnitOfWork unitOfWork() {
        return files;
    }

    @Override
    protected UUID reported() {
        return UUID.randomUUID();
    }
}
