package id.jaganetral.ui.evidence.hand;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(CustodyQueries.class, register)
            .with(DerivativeQueries.class, new MemoryDerivatives());

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
