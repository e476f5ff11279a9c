package id.jaganetral.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.evidence.stamp.TspReaderTest;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceViewerTest extends ScreenTest {
    @TempDir
    Path temp;

    private final TestKit test = new TestKit();
    private EvidenceRoom room;
    private MemoryEvidence register;
    private EvidenceFolder files;
    private KeepCustody custody;

    @BeforeEach
    void open() {
        room = new EvidenceRoom(temp.resolve("ruang"));
        register = room.register;
        files = room.files;
        custody = room.custody;
    }

    @AfterEach
    void close() {
        room.close();
    }

    private EvidenceItem kept(String name, byte[] bytes) {
        return room.kept(name, bytes);
    }

    private EvidenceViewer view(EvidenceItem first) {
        EvidenceViewer viewer = fx(() -> new EvidenceViewer(room.work(), test.kit()));
        show(() -> new StackPane(new StackPane(viewer)));
        fx(() -> {
            viewer.show(register.ofReport(room.report), first);
            return null;
        });
        return viewer;
    }

    private PictureStage picture(EvidenceViewer viewer) {
        return (PictureStage) viewer.lookupAll(".picture-stage").stream()
                .filter(node -> node.getParent().isVisible())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private void type(KeyCode code) {
        press(code).release(code);
    }

    @Test
    void aLongScreenshotIsReadInFullWidthAndOnlyWhatIsSeenIsInTheScene() throws IOException {
        EvidenceViewer viewer = view(kept("panjang.png", png(1080, 20_000)));
        PictureStage picture = picture(viewer);
        assertThat(picture.zoom().get()).isBetween(0.8, 1.0);
        assertThat(picture.stripsInSight()).isLessThanOrEqualTo(2);
        assertThat(picture.inSight().getMinY()).isZero();
        type(KeyCode.PAGE_DOWN);
        assertThat(picture.inSight().getMinY()).isGreaterThan(400);
        type(KeyCode.END);
        assertThat(picture.inSight().getMaxY()).isBetween(19_999.0, 20_001.0);
        photograph("evidence-long");
        type(KeyCode.DIGIT0);
        assertThat(picture.stripsInSight()).isEqualTo(20);
    }

    @Test
    void everythingIsDoneByKeyboard() throws IOException {
        EvidenceItem first = kept("satu.png", png(800, 600));
        EvidenceItem second = kept("dua.png", png(600, 800));
        EvidenceViewer viewer = view(first);
        PictureStage picture = picture(viewer);
        double fitted = picture.zoom().get();
        type(KeyCode.ADD);
        assertThat(picture.zoom().get()).isGreaterThan(fitted);
        type(KeyCode.DIGIT1);
        assertThat(picture.zoom().get()).isEqualTo(1);
        type(KeyCode.SUBTRACT);
        assertThat(picture.zoom().get()).isEqualTo(0.8);
        type(KeyCode.DIGIT0);
        type(KeyCode.R);
        assertThat(picture.inSight().getWidth()).isLessThan(picture.inSight().getHeight() * 3);
        type(KeyCode.S);
        assertThat(words(viewer)).anyMatch(words -> words.startsWith("Bukti 2 dari 2"));
        photograph("evidence-beside");
        type(KeyCode.S);
        type(KeyCode.I);
        assertThat(viewer.getRight()).isNull();
        type(KeyCode.F11);
        assertThat(viewer.getParent()).isSameAs(viewer.getScene().getRoot());
        type(KeyCode.ESCAPE);
        assertThat(viewer.getParent()).isNotSameAs(viewer.getScene().getRoot());
        assertThat(viewer.isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(viewer.isVisible()).isFalse();
        assertThat(custody.record(second.id()))
                .extracting(CustodyEntry::act)
                .containsExactly(CustodyAct.RECEIVED, CustodyAct.VIEWED);
        assertThat(custody.record(first.id()))
                .extracting(CustodyEntry::act)
                .containsExactly(CustodyAct.RECEIVED, CustodyAct.VIEWED);
    }

    @Test
    void pagesTextAndVideosAreShownAsWhatTheyAre() throws IOException {
        EvidenceItem letter = kept("surat.pdf", pdf(2));
        kept("chat.txt", "01/09/24 08.00 - Anggota: ayo pilih nomor 9\n".getBytes(StandardCharsets.UTF_8));
        kept("rekaman.mp4", "\0\0\0\u0018ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        EvidenceViewer viewer = view(letter);
        assertThat(words(viewer)).contains("Halaman 1 dari 2");
        type(KeyCode.PAGE_DOWN);
        assertThat(words(viewer)).contains("Halaman 2 dari 2");
        photograph("evidence-pages");
        type(KeyCode.RIGHT);
        assertThat(viewer.lookupAll(".evidence-text").stream()
                        .map(TextArea.class::cast)
                        .map(TextArea::getText)
                        .toList()
                        .toString())
                .contains("ayo pilih nomor 9");
        photograph("evidence-chat");
        type(KeyCode.RIGHT);
        assertThat(words(viewer)).anyMatch(words -> words.startsWith("Video diputar oleh pemutar di komputer ini."));
        photograph("evidence-video");
        test.answers.add(true);
        clickOn("Buka dengan pemutar");
        assertThat(test.handedOver).hasSize(1);
        assertThat(test.handedOver.get(0).toString()).endsWith(".mp4");
    }

    @Test
    void whereAPieceCameFromCanBeSaidLaterAndStands() throws IOException {
        EvidenceItem item = kept("satu.png", png(800, 600));
        EvidenceViewer viewer = view(item);
        room.work().origin().tell(item, Map.of(OriginKind.ACCOUNT, "akun.lama"));
        test.filled.add(form ->
                ((TextField) ((ScrollPane) form).getContent().lookup("#origin-ACCOUNT")).setText("akun.contoh"));
        fx(() -> {
            ((Button) viewer.lookup("#tellOrigin")).fire();
            return null;
        });
        assertThat(words(viewer)).contains("akun.contoh\nsebelumnya: akun.lama", "Berkas ini tidak memuat keterangan.");
        photograph("evidence-origin");
    }

    @Test
    void aTimeStampIsAttachedOnlyWhenItFits() throws IOException {
        EvidenceItem item = kept("satu.png", png(800, 600));
        EvidenceViewer viewer = view(item);
        test.chosen.add(Files.write(temp.resolve("lain.tsr"), TspReaderTest.stamp(new byte[32])));
        attachStamp(viewer);
        assertThat(words(viewer))
                .contains("Token ini dibuat untuk berkas lain. Pilih token yang dibuat dari berkas bukti ini.");
        byte[] digest = HexFormat.of().parseHex(item.file().fingerprint().hex());
        test.chosen.add(Files.write(temp.resolve("cap.tsr"), TspReaderTest.stamp(digest)));
        attachStamp(viewer);
        assertThat(words(viewer)).contains("2 Oktober 2024 pukul 09.30.00, menurut Otoritas Cap Waktu Rekaan");
        photograph("evidence-stamp");
    }

    private static void attachStamp(EvidenceViewer viewer) {
        fx(() -> {
            ((Button) viewer.lookup("#attachStamp")).fire();
            return null;
        });
    }

    @Test
    void uploadsAreOfferedAndWhatABrowserDropsIsTakenAsItIs() throws IOException {
        Path uploads = Files.createDirectories(temp.resolve("unggahan"));
        EvidenceWork work = room.work();
        work.uploads().choose(uploads);
        Path photo = Files.write(uploads.resolve("foto.png"), png(80, 60));
        Files.setLastModifiedTime(photo, java.nio.file.attribute.FileTime.fromMillis(0));
        List<Handful> taken = new ArrayList<>();
        MoreWays ways = fx(() -> new MoreWays(work, test.kit(), handful -> taken.add(handful.get())));
        show(() -> new StackPane(ways));
        assertThat(lookup("Ada 1 berkas baru di folder unggahan ponsel.").tryQuery())
                .isPresent();
        photograph("evidence-uploads");
        clickOn("#takeUploads");
        assertThat(taken.get(0).files()).extracting(Arriving::fileName).containsExactly("foto.png");
        assertThat(work.uploads().fresh()).isEmpty();

        Handful address = EvidenceDrops.of(
                        List.of(), Optional.empty(), Optional.of("https://contoh.example/a"), work.gather())
                .orElseThrow()
                .get();
        assertThat(address.files()).extracting(Arriving::fileName).containsExactly("tautan.txt");
        assertThat(EvidenceDrops.of(List.of(photo.toFile()), Optional.empty(), Optional.of("x"), work.gather())
                        .orElseThrow()
                        .get()
                        .files())
                .extracting(Arriving::fileName)
                .containsExactly("foto.png");
        assertThat(EvidenceDrops.of(List.of(), Optional.empty(), Optional.empty(), work.gather()))
                .isEmpty();
    }

    @Test
    void twoHundredPiecesOpenAtOnceAndOnlyTilesInSightAreBuilt() throws IOException {
        List<EvidenceItem> many = new ArrayList<>();
        byte[] one = png(40, 30);
        EvidenceItem first = kept("a.png", one);
        for (int i = 1; i <= 200; i++) {
            many.add(new EvidenceItem(
                    id.jaganetral.domain.evidence.EvidenceId.fresh(),
                    room.report,
                    i,
                    first.file(),
                    first.provenance()));
        }
        StackPane place = new StackPane();
        List<EvidenceItem> opened = new ArrayList<>();
        show(() -> {
            EvidenceGallery gallery =
                    new EvidenceGallery(place, room.work().previews(), test.kit(), (all, item) -> opened.add(item));
            gallery.show(many);
            place.setMaxWidth(640);
            return new StackPane(place);
        });
        assertThat(place.lookupAll(".evidence-button")).hasSizeBetween(6, 40);
        photograph("evidence-gallery");
        fx(() -> {
            ((Button) place.lookup(".evidence-button")).fire();
            return null;
        });
        assertThat(opened).hasSize(1);
    }

    private static List<String> words(EvidenceViewer viewer) {
        List<String> words = new ArrayList<>();
        viewer.lookupAll(".label").stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .forEach(node -> words.add(((Label) node).getText()));
        return words;
    }

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
        for (int y = 100; y < height; y += 200) {
            pen.setColor(new Color(0x2D5D9F));
            pen.fillRect(30, y - 60, width / 2, 90);
            pen.setColor(Color.DARK_GRAY);
            pen.drawString("baris " + y, 40, y + 80);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
