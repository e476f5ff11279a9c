package id.jaganetral.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.DestroyedEvidence;
import id.jaganetral.application.evidence.DestroyedPiece;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.screen.Places;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCheckViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private List<DestroyedPiece> destroyed = List.of();
    private final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(EvidenceStore.class, register)
            .with(CustodyQueries.class, register)
            .with(CustodyStore.class, register)
            .with(DestroyedEvidence.class, () -> destroyed);

    private void open() {
        show(() -> new VBox(new EvidenceCheckView(
                        new EvidenceCheckViewModel(
                                new VerifyEvidence(
                                        uow, files, new KeepCustody(uow, () -> "Petugas Contoh", TestKit.CLOCK)),
                                test.kit().jobs()),
                        test.kit())
                .root()));
    }

    private EvidenceItem kept(int order) {
        EvidenceItem item = new ReceiveEvidence(files, () -> "Petugas Contoh", TestKit.CLOCK)
                .receive(Arriving.clipboard(new byte[] {(byte) order}), Progress.unwatched())
                .fold(received -> received, reasons -> {
                    throw new AssertionError(reasons);
                })
                .asItem(ReportId.fresh(), order);
        register.add(item);
        return item;
    }

    @Test
    void intactEvidenceIsCountedAndCalledIntact() {
        kept(1);
        kept(2);
        open();
        clickOn("#checkEvidence");
        assertThat(lookup("Utuh: 2 bukti diperiksa, semuanya sama dengan saat diterima.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void destroyedEvidenceIsToldApartFromMissingEvidence() {
        kept(1);
        Fingerprint gone = new Fingerprint("ab".repeat(32));
        Instant at = TestKit.CLOCK.instant();
        destroyed = List.of(
                new DestroyedPiece("LAP-2019-0001", Optional.of("BKT-2019-0001-01"), gone, at, "USN", Optional.empty()),
                new DestroyedPiece("LAP-2019-0001", Optional.empty(), gone, at, "USN", Optional.empty()));
        open();
        clickOn("#checkEvidence");
        assertThat(lookup("Utuh: 1 bukti diperiksa, semuanya sama dengan saat diterima.")
                        .tryQuery())
                .isPresent();
        assertThat(lookup("1 bukti tidak ada lagi karena dimusnahkan menurut usulan yang disetujui;"
                                + " itu bukan bukti yang hilang.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void changedEvidenceIsNamedWithTheWayToItsReport() {
        EvidenceItem changed = kept(1);
        kept(2);
        files.tamper(changed.file().fingerprint());
        open();
        clickOn("#checkEvidence");
        photograph("evidence-check");
        assertThat(lookup("Berubah").tryQuery()).isPresent();
        clickOn("Buka laporan");
        assertThat(test.opened).containsExactly(new Places.ReportDetail(changed.report()));
    }

    @Test
    void evidenceSetAsideIsToldWithItsPlaceAndCopiedOut(@TempDir Path target) {
        new ReceiveEvidence(files, () -> "Petugas Contoh", TestKit.CLOCK)
                .receive(Arriving.clipboard(new byte[] {9}), Progress.unwatched());
        StrayEvidence stray = new StrayEvidence(uow, files, files);
        stray.setAside();
        show(() -> new VBox(new AsideEvidenceView(stray, test.kit()).root()));
        photograph("evidence-aside");
        assertThat(lookup(
                                "1 berkas bukti tidak tercatat pada laporan mana pun. Berkas itu tidak dihapus: disisihkan, tetap disandikan, di "
                                        + stray.place() + ".")
                        .tryQuery())
                .isPresent();
        test.chosen.add(target);
        clickOn("#copyAside");
        assertThat(target.toFile().list()).hasSize(1);
    }

    @Test
    void withoutEvidenceItSaysSo() {
        open();
        clickOn("#checkEvidence");
        assertThat(lookup("Belum ada bukti yang disimpan.").tryQuery()).isPresent();
    }
}
