package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.ListEvidence;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.likeness.PictureSet;
import id.jaganetral.ui.evidence.EvidenceRoom;
import id.jaganetral.ui.evidence.casefile.CaseEvidencePart;
import id.jaganetral.ui.kit.Frames;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.job.BackgroundJobs;
import id.jaganetral.ui.kit.job.ThrowingProblems;
import id.jaganetral.ui.kit.screen.Places;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.controlsfx.control.GridView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The evidence of a case on its page, also when there is a lot of it. */
class CaseEvidenceTest extends ScreenTest {
    private static final int MANY = 200;

    @TempDir
    Path temp;

    private final CaseFixture fixture = new CaseFixture();
    private EvidenceRoom room;

    @BeforeEach
    void open() {
        room = new EvidenceRoom(temp.resolve("ruang"), fixture.summoned.origin().report());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theEvidenceOfACaseIsSeenCheckedWrittenAsOneSheetAndHandedOut() throws IOException {
        keep(5);
        shown();
        assertThat(labels()).contains("Bukti perkara (5)", "unggahan-3.png");
        press("#verifyCase");
        assertThat(labels()).contains("Semua 5 bukti utuh: sidik digitalnya sama seperti saat diterima.", "Utuh");
        photograph("casefile-evidence");

        Path sheet = temp.resolve("riwayat.xlsx");
        fixture.kit.chosen.add(sheet);
        press("#exportCaseCustody");
        assertThat(Files.size(sheet)).isPositive();

        assertThat(lookup("#packEvidence").tryQuery()).isPresent();
        fx(() -> {
            tile(0).fire();
            return null;
        });
        photograph("casefile-evidence-viewer");
        push(KeyCode.ESCAPE);
        assertThat(room.custody.record(
                        room.register.ofReport(room.report).get(0).id()))
                .extracting(CustodyEntry::act)
                .containsExactly(CustodyAct.RECEIVED, CustodyAct.VERIFIED, CustodyAct.VIEWED);
    }

    @Test
    void aCaseWithoutEvidenceLeadsToItsReport() {
        shown();
        Hyperlink link = lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(one -> one.getText().startsWith("Buka laporan"))
                .findFirst()
                .orElseThrow();
        assertThat(labels()).contains("Laporan perkara ini belum punya bukti. Tambahkan pada halaman laporannya.");
        fx(() -> {
            link.fire();
            return null;
        });
        assertThat(fixture.kit.opened).containsExactly(new Places.ReportDetail(room.report));
    }

    @Test
    void aCaseOfTwoHundredPiecesOpensAtOnceAndScrollsSmoothly() throws IOException {
        keep(MANY);
        try (BackgroundJobs jobs = new BackgroundJobs(new ThrowingProblems())) {
            long begun = System.nanoTime();
            shown(fixture.kit.kit(jobs));
            until(() -> !lookup(".evidence-tile").queryAll().isEmpty());
            long opened = since(begun);
            until(() -> pictures() >= 4);
            long seen = since(begun);
            intoSight();
            ScrollBar bar = lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                    .filter(one -> one.getOrientation() == Orientation.VERTICAL && inGrid(one))
                    .findFirst()
                    .orElseThrow();
            Frames arriving = Frames.during(stage(), 240, frame -> bar.setValue(frame / 240.0));
            until(() -> pictures() == lookup(".evidence-tile").queryAll().size());
            Frames frames = Frames.during(stage(), 240, frame -> bar.setValue(1 - frame / 240.0));
            String told = "200 pieces: page shown after " + opened + " ms, first pictures after " + seen
                    + " ms; scrolled while pictures arrive: " + arriving + "; afterwards: " + frames;
            Files.writeString(Path.of("target/case-evidence.txt"), told + "\n");
            photograph("casefile-evidence-200");
            assertThat(opened).as(told).isLessThan(30_000);
            assertThat(arriving.medianWork()).as(told).isLessThan(1000.0 / 60);
            assertThat(frames.medianWork()).as(told).isLessThan(1000.0 / 60);
            assertThat(lookup(".evidence-tile").queryAll())
                    .as("only tiles in sight")
                    .hasSizeLessThan(40);
        }
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void until(Callable<Boolean> there) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(there));
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    private int pictures() {
        return (int) lookup(".evidence-picture .image-view").queryAllAs(ImageView.class).stream()
                .filter(view -> view.getImage() != null)
                .count();
    }

    private static boolean inGrid(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof GridView<?>) {
                return true;
            }
        }
        return false;
    }

    private void intoSight() {
        ScrollPane page = lookup(".page-scroll").queryAs(ScrollPane.class);
        fx(() -> {
            page.setVvalue(0.5);
            return null;
        });
    }

    private void keep(int pieces) throws IOException {
        PictureSet set = new PictureSet(3);
        for (int i = 1; i <= pieces; i++) {
            room.kept("unggahan-" + i + ".png", png(set.picture(i)));
        }
    }

    private CaseFileView shown() {
        return shown(fixture.kit.kit());
    }

    private CaseFileView shown(Kit kit) {
        return showScreen(() -> new CaseFileView(
                        fixture.file(fixture.summoned), fixture.kit.kit(), form -> true, (only, name) -> {})
                .with(new CaseEvidencePart(new ListEvidence(room.uow), room.work(), room.pack(), kit)));
    }

    private void press(String id) {
        fx(() -> {
            lookup(id).queryAs(Button.class).fire();
            return null;
        });
    }

    private Button tile(int index) {
        return lookup(".evidence-button").queryAllAs(Button.class).stream()
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
