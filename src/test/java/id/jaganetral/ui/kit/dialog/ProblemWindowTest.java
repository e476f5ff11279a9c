package id.jaganetral.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemWindowTest extends ScreenTest {
    private static final String NAME = "Budi Santoso 198001012005011001";

    private final TestKit test = new TestKit();
    private ProblemWindow window;

    @BeforeEach
    void showOwner() {
        show(StackPane::new);
        window = new ProblemWindow(Texts.indonesian(), test, this::stage);
    }

    @Test
    void aDefectIsToldInPlainWordsWithACodeAndDetailsToCopy() {
        fx(() -> {
            window.failed(new IllegalStateException(NAME));
            return null;
        });
        assertThat(lookup("Terjadi kesalahan program").tryQuery()).isPresent();
        clickOn("Salin rincian");
        assertThat(test.clipboardText.orElseThrow())
                .startsWith("JN-")
                .contains("IllegalStateException")
                .contains("ProblemWindowTest")
                .doesNotContain("Budi")
                .doesNotContain("1980");
    }

    @Test
    void theEnvironmentSaysItsOwnSentence() {
        fx(() -> {
            window.failed(new OperationFailed(Message.of("workspace.disk.full", "D:")));
            return null;
        });
        assertThat(lookup("Ruang penyimpanan untuk D: habis. Kosongkan ruang pada disk, lalu coba lagi.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void aDamagedDatabaseOffersTheBackupAtOnce() {
        List<String> done = new ArrayList<>();
        window.offer("workspace.database.damaged", "backup.door.title", () -> done.add("rescued"));
        fx(() -> {
            window.failed(new OperationFailed(Message.of("workspace.disk.full", "D:")));
            return null;
        });
        assertThat(lookup("Pulihkan dari cadangan").tryQuery()).isEmpty();
        clickOn("Tutup");
        fx(() -> {
            window.failed(new OperationFailed(Message.of("workspace.database.damaged")));
            return null;
        });
        photograph("problem-damaged");
        clickOn("Pulihkan dari cadangan");
        assertThat(done).containsExactly("rescued");
        assertThat(lookup(".dialog-pane").queryAll()).isEmpty();
    }

    @Test
    void aLongSentenceIsSeenWhole() {
        fx(() -> {
            window.failed(
                    new OperationFailed(Message.of("workspace.disk.full", "D:/" + "folder yang dalam/".repeat(20))));
            return null;
        });
        photograph("problem-long");
        ScrollPane scroll = (ScrollPane) lookup(".dialog-pane .scroll-pane").query();
        assertThat(scroll.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(scroll.getContent().getBoundsInLocal().getHeight());
    }

    @Test
    void aRefusalNamesItsProvision() {
        fx(() -> {
            window.refused(
                    List.of(Reason.byLaw(Optional.empty(), Message.of("kit.required"), "Pasal 26", "summons-gap")));
            return null;
        });
        assertThat(lookup("Wajib diisi. (Pasal 26)").tryQuery()).isPresent();
    }

    @Test
    void theSameDefectHasTheSameCodeAndAnotherHasAnother() {
        assertThat(ProblemReport.of(defect()).code())
                .isEqualTo(ProblemReport.of(defect()).code());
        assertThat(ProblemReport.of(defect()).code())
                .isNotEqualTo(ProblemReport.of(new OperationFailed(Message.of("app.name")))
                        .code());
    }

    private static IllegalStateException defect() {
        return new IllegalStateException("with data " + System.nanoTime());
    }
}
