package id.jaganetral.application.report;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.report.Classification;

class MemoryReportsTest extends ReportStoreContract {
    private final MemoryReports reports = new MemoryReports();
    private final UnitOfWork uow = reports.unitOfWork();

    @Override
    protected UnitOfWork uow() {
        return uow;
    }

    @Override
    protected void classify(Classification choice) {
        reports.classify(choice);
    }
}
