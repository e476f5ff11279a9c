package id.jaganetral.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.reading.MemoryAutomaticReading;
import id.jaganetral.application.evidence.reading.MemoryTexts;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.evidence.reading.TextQueries;
import id.jaganetral.application.evidence.reading.TextStore;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.likeness.PictureSet;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.ui.evidence.EvidenceRoom;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutomaticReadingViewTest extends ScreenTest {
    private static final ReadText SAID = new ReadText(List.of(new WordBox(1, 1, 2, 30, 10, "rekaan")));

    @TempDir
    Path temp;

    private final TestKit test = new TestKit();
    private final MemoryAutomaticReading setting = new MemoryAutomaticReading();
    private final MemoryTexts texts = new MemoryTexts();
    private EvidenceRoom room;

    @BeforeEach
    void open() {
        room = new EvidenceRoom(temp.resolve("ruang"));
        room.uow.with(TextQueries.class, texts).with(TextStore.class, texts);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatNobodyOpenedIsCountedAndReadAtOnce() throws IOException {
        List<EvidenceItem> pictures = List.of(picture(1), picture(2));
        EvidenceItem chat = room.kept("obrolan.txt", "Ketikan rekaan".getBytes(StandardCharsets.UTF_8));
        shown(Optional.of("ind"), true);
        assertThat(words()).contains("2 bukti pada laporan yang dapat Anda lihat belum dibaca teksnya.");
        photograph("settings-reading");
        clickOn("#readAllEvidence");
        assertThat(words()).contains("Semua bukti pada laporan yang dapat Anda lihat sudah dibaca teksnya.");
        assertThat(pictures)
                .allSatisfy(item -> assertThat(texts.text(item.id()).read()).contains(SAID));
        assertThat(texts.text(chat.id()).read()).isEmpty();
        assertThat(lookup("#readAllEvidence").query().isDisabled()).isTrue();
    }

    @Test
    void whoMayNotReadOnlyChoosesAndWithoutTheProgramTheWayIsSaid() throws IOException {
        picture(1);
        shown(Optional.of("ind"), false);
        assertThat(lookup("#readAllEvidence").tryQuery().filter(this::inSight)).isEmpty();
        clickOn("#readByItself");
        assertThat(setting.wanted()).isTrue();
        shown(Optional.empty(), true);
        assertThat(words()).anyMatch(word -> word.startsWith("Program pembaca teks (tesseract) belum terpasang"));
        assertThat(lookup("#readAllEvidence").tryQuery().filter(this::inSight)).isEmpty();
    }

    private boolean inSight(Node node) {
        return node.getParent().isVisible();
    }

    private void shown(Optional<String> language, boolean mayRead) {
        TextEngine engine = new TextEngine() {
            @Override
            public Optional<String> language() {
                return language;
            }

            @Override
            public Optional<ReadText> read(byte[] picture, Progress progress) {
                return Optional.of(SAID);
            }
        };
        ReadEvidence read = new ReadEvidence(
                room.uow, room.work().previews(), engine, setting, () -> "Petugas Contoh", TestKit.CLOCK);
        show(() -> new StackPane(new AutomaticReadingView(setting, read, mayRead, test.kit()).root()));
    }

    private List<String> words() {
        return lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private EvidenceItem picture(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new PictureSet(3).picture(number), "png", out);
        return room.kept("unggahan-" + number + ".png", out.toByteArray());
    }
}
