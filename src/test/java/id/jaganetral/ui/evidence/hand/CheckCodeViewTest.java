package id.jaganetral.ui.evidence.hand;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.DestroyedEvidence;
import id.jaganetral.application.evidence.DestroyedPiece;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.hand.CheckCode;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.MemoryDerivatives;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceCode;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.screen.Places;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CheckCodeViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final MemoryEvidence register = new MemoryEvidence();
    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private List<DestroyedPiece> destroyed = List.of();
    private final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(CustodyQueries.class, register)
            .with(DerivativeQueries.class, new MemoryDerivatives())
            .with(DestroyedEvidence.class, () -> destroyed);

    @Test
    void aCodeOfDestroyedEvidenceTellsUnderWhichMinutes() throws Exception {
        Fingerprint gone = new Fingerprint("ab".repeat(32));
        DestroyedPiece piece = new DestroyedPiece(
                "LAP-2019-0001",
                Optional.of("BKT-2019-0001-01"),
                gone,
                TestKit.CLOCK.instant(),
                "USN-2024-0001",
                Optional.of("800.1.6.2/12/BKPSDM/2024"));
        destroyed = List.of(
                piece,
                new DestroyedPiece(
                        "LAP-2019-0002", Optional.empty(), gone, piece.at(), "USN-2024-0002", Optional.empty()),
                new DestroyedPiece(
                        "LAP-2019-0003",
                        Optional.of("BKT-2019-0003-01"),
                        new Fingerprint("cd".repeat(32)),
                        piece.at(),
                        "USN-2024-0003",
                        Optional.empty()));
        CheckCodeView view = showScreen(() -> new CheckCodeView(new CheckCode(uow, files), test.kit()));
        clickOn((TextField) view.root().lookup("#code"))
                .write(EvidenceCode.of(gone).text())
                .press(KeyCode.ENTER)
                .release(KeyCode.ENTER);
        photograph("evidence-code-destroyed");
        List<Banner> said = view.root().lookupAll(".banner").stream()
                .map(Banner.class::cast)
                .toList();
        assertThat(said)
                .extracting(Banner::getText)
                .containsExactly(
                        "BKT-2019-0001-01, berkas asli telah dimusnahkan pada 16 Oktober 2024 menurut berita acara"
                                + " 800.1.6.2/12/BKPSDM/2024 (usulan USN-2024-0001). SHA-256 yang dicatat: "
                                + gone.hex(),
                        "Turunan bukti laporan LAP-2019-0002 telah dimusnahkan pada 16 Oktober 2024 menurut usulan"
                                + " USN-2024-0002; berita acaranya belum diterbitkan. SHA-256 yang dicatat: "
                                + gone.hex());
        fx(() -> {
            ((Hyperlink) said.get(0).getActions().get(0)).fire();
            return null;
        });
        assertThat(test.opened).containsExactly(new Places.Retention("LAP-2019-0001"));
    }

    @Test
    void aCodeTypedFromPaperLeadsToTheReportAndAWrongOneIsTold() throws Exception {
        KeptFile file = files.keep(new ByteArrayInputStream(new byte[] {7}), "", 1, Progress.unwatched())
                .fold(kept -> kept, reasons -> {
                    throw new AssertionError(reasons);
                });
        EvidenceItem item = new EvidenceItem(
                EvidenceId.fresh(),
                ReportId.fresh(),
                1,
                file,
                new Provenance(
                        ArrivalWay.CLIPBOARD, "", TestKit.CLOCK.instant(), "Petugas Contoh", "", Optional.empty()));
        register.add(item);
        CheckCodeView view = showScreen(() -> new CheckCodeView(new CheckCode(uow, files), test.kit()));
        TextField code = (TextField) view.root().lookup("#code");
        clickOn(code).write("bukan kode").press(KeyCode.ENTER).release(KeyCode.ENTER);
        photograph("evidence-code-unreadable");
        fx(() -> {
            code.setText(EvidenceCode.of(file.fingerprint()).text());
            return null;
        });
        clickOn(code).press(KeyCode.ENTER).release(KeyCode.ENTER);
        photograph("evidence-code-found");
        List<Banner> said = view.root().lookupAll(".banner").stream()
                .map(Banner.class::cast)
                .toList();
        assertThat(said)
                .extracting(Banner::getText)
                .singleElement()
                .asString()
                .contains("berkas asli ada di ruang kerja ini dan utuh");
        fx(() -> {
            ((Hyperlink) said.get(0).getActions().get(0)).fire();
            return null;
        });
        assertThat(test.opened).containsExactly(new Places.ReportDetail(item.report()));
    }
}
