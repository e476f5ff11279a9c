package id.jaganetral.persistence.casefile;

import id.jaganetral.application.casefile.CaseFileStoreContract;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.report.Report;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.report.SqlReportStore;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

class SqlCaseFilesTest extends CaseFileStoreContract {
    private final TestDatabase database = TestDatabase.with(CaseFilePersistence.feature(), SqlReportStore.feature());

    @Override
    protected UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    protected UUID reported() {
        Report report = SampleReports.post("LAP-2024-0001");
        unitOfWork().write(tx -> {
            tx.store(ReportStore.class).add(report);
            return null;
        });
        return report.subjects().get(0).id();
    }

    @AfterEach
    void close() {
        database.close();
    }
}
