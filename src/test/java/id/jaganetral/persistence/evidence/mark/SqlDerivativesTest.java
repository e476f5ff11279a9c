package id.jaganetral.persistence.evidence.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.DerivativeStore;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.report.Report;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.evidence.SqlEvidence;
import id.jaganetral.persistence.report.SqlReportStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlDerivativesTest {
    private final TestDatabase database = TestDatabase.with(SqlReportStore.feature(), SqlEvidence.feature());
    private final UnitOfWork uow = database.unitOfWork();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDerivativeComesBackWholeAndItsFileIsNamedByTheRegister() {
        Report report = SampleReports.post("LAP-2024-0001");
        EvidenceItem item = new EvidenceItem(
                EvidenceId.fresh(),
                report.id(),
                2,
                new KeptFile(new Fingerprint("ab".repeat(32)), 1, MediaType.PNG, Optional.empty(), Set.of()),
                new Provenance(ArrivalWay.FILE, "a.png", SampleReports.LOGGED, "Petugas", "", Optional.empty()));
        Derivative derivative = new Derivative(
                UUID.randomUUID(),
                item.id(),
                report.id(),
                2,
                1,
                new KeptFile(
                        new Fingerprint("cd".repeat(32)),
                        77,
                        MediaType.PNG,
                        Optional.of(new PixelSize(1080, 2400)),
                        Set.of()),
                List.of(
                        Mark.of(MarkKind.REDACTION, 10.25, 20, 5, 4.5),
                        Mark.of(MarkKind.TEXT, 1, 2, 3, 4).saying("lihat: \"ini\"; dan itu")),
                SampleReports.LOGGED,
                "Petugas Contoh");
        uow.<Void>write(tx -> {
            tx.store(ReportStore.class).add(report);
            tx.store(EvidenceStore.class).add(item);
            tx.store(DerivativeStore.class).add(derivative);
            return null;
        });
        assertThat(uow.<List<Derivative>>read(
                        tx -> tx.queries(DerivativeQueries.class).ofReport(report.id())))
                .containsExactly(derivative);
        assertThat(uow.<List<Derivative>>read(
                        tx -> tx.queries(DerivativeQueries.class).ofEvidence(item.id())))
                .containsExactly(derivative);
        Fingerprint file = derivative.file().fingerprint();
        assertThat(uow.<Set<Fingerprint>>read(
                        tx -> tx.queries(EvidenceQueries.class).fingerprints()))
                .contains(file, item.file().fingerprint());
        assertThat(uow.<Long>read(tx -> tx.queries(EvidenceQueries.class).references(file)))
                .isEqualTo(1);
    }
}
