package id.jaganetral.persistence.evidence.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.likeness.Holder;
import id.jaganetral.application.evidence.likeness.LikenessQueries;
import id.jaganetral.application.evidence.likeness.LikenessStore;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.likeness.Copies;
import id.jaganetral.domain.evidence.likeness.PictureSet;
import id.jaganetral.domain.evidence.likeness.Sketch;
import id.jaganetral.domain.report.Report;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.evidence.SqlEvidence;
import id.jaganetral.persistence.report.SqlReportStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlLikenessTest {
    private static final Fingerprint FILE = new Fingerprint("ab".repeat(32));
    private static final Fingerprint TEXT = new Fingerprint("cd".repeat(32));

    private final TestDatabase database = TestDatabase.with(SqlReportStore.feature(), SqlEvidence.feature());
    private final UnitOfWork uow = database.unitOfWork();
    private final Sketch sketch =
            Sketch.of(Copies.light(new PictureSet(1).picture(0))).orElseThrow();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void sketchesComeBackAsTheyWereKeptAndTheFirstOneStays() {
        keep(FILE, Optional.of(sketch));
        keep(FILE, Optional.empty());
        keep(TEXT, Optional.empty());
        Sketch found = uow.<Optional<Sketch>>read(
                        tx -> tx.queries(LikenessQueries.class).sketch(FILE))
                .orElseThrow();
        assertThat(found.regions()).isEqualTo(sketch.regions());
        assertThat(found.detail()).isEqualTo(sketch.detail());
        assertThat(uow.<Set<Fingerprint>>read(
                        tx -> tx.queries(LikenessQueries.class).learned()))
                .containsExactlyInAnyOrder(FILE, TEXT);
        List<LikenessQueries.Regions> regions =
                uow.read(tx -> tx.queries(LikenessQueries.class).regions());
        assertThat(regions).extracting(LikenessQueries.Regions::file).containsExactly(FILE);
        assertThat(regions.get(0).hashes()).isEqualTo(sketch.regions());
    }

    @Test
    void theEvidenceBehindAFileIsNamedWithItsReport() {
        Report report = SampleReports.post("LAP-2024-0001");
        EvidenceItem item = new EvidenceItem(
                EvidenceId.fresh(),
                report.id(),
                3,
                new KeptFile(FILE, 1, MediaType.PNG, Optional.empty(), Set.of()),
                new Provenance(ArrivalWay.FILE, "a.png", SampleReports.LOGGED, "Petugas", "", Optional.empty()));
        uow.<Void>write(tx -> {
            tx.store(ReportStore.class).add(report);
            tx.store(EvidenceStore.class).add(item);
            return null;
        });
        assertThat(uow.<List<Holder>>read(
                        tx -> tx.queries(LikenessQueries.class).holders(FILE)))
                .containsExactly(new Holder(item.id(), report.id(), "LAP-2024-0001", 3));
    }

    private void keep(Fingerprint file, Optional<Sketch> drawn) {
        uow.<Void>write(tx -> {
            tx.store(LikenessStore.class).keep(file, drawn);
            return null;
        });
    }
}
