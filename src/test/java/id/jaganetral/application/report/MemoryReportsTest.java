package id.jaganetral.application.report;

import id.jaganetral.application.transaction.UnitOfWork;

class MemoryReportsTest extends ReportStoreContract {
    private final UnitOfWork uow = new MemoryReports().unitOfWork();

    @Override
    protected UnitOfWork uow() {
        return uow;
    }
}
