package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.UnitOfWork;

class MemoryCaseFilesTest extends CaseFileStoreContract {
    private final MemoryCaseFiles files = new MemoryCaseFiles();

    @Override
    protected UnitOfWork unitOfWork() {
        return files;
    }
}
