package id.jaganetral.application.roster;

import id.jaganetral.application.transaction.UnitOfWork;

class MemoryImportTest extends ImportContract {
    @Override
    protected UnitOfWork unitOfWork() {
        return new MemoryRoster().unitOfWork();
    }
}
