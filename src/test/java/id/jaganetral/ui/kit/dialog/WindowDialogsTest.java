package id.jaganetral.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class WindowDialogsTest extends ScreenTest {
    private final Question question =
            new Question("Hapus bukti ini?", "Bukti tidak dapat dikembalikan.", "Hapus bukti", "Batal", true);
    private WindowDialogs dialogs;

    @BeforeEach
    void showOwner() {
        show(VBox::new);
        dialogs = new WindowDialogs(Texts.indonesian(), this::stage);
    }

    @Test
    void theButtonNamesTheAction() throws Exception {
        Future<Boolean> answer = ask(() -> dialogs.confirm(question));
        clickOn("Hapus bukti");
        assertThat(answer.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void enterDoesNotDestroyAnything() throws Exception {
        Future<Boolean> answer = ask(() -> dialogs.confirm(question));
        push(KeyCode.ENTER);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void anEmptyAnswerIsNotTaken() throws Exception {
        Future<?> answer = ask(() -> dialogs.ask("Nama baru", "Nama", "", "Simpan nama"));
        clickOn("Simpan nama");
        assertThat(lookup("Wajib diisi.").tryQuery()).isPresent();
        clickOn(".text-field").write("Tim A");
        clickOn("Simpan nama");
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(java.util.Optional.of("Tim A"));
    }

    @Test
    void theFirstInputIsReadyToBeTypedInto() throws Exception {
        Future<?> answer = ask(() -> dialogs.ask("Nama baru", "Nama", "", "Simpan nama"));
        targetWindow(lookup(".text-field").query().getScene().getWindow());
        write("Tim B").push(KeyCode.ENTER);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(java.util.Optional.of("Tim B"));
    }

    @Test
    void theDialogGrowsWithAnErrorAndKeepsItsButtonsInside() throws Exception {
        Future<?> answer = ask(() -> dialogs.ask("Nama baru", "Nama", "", "Simpan nama"));
        double before = lookup(".dialog-pane").query().getScene().getHeight();
        clickOn("Simpan nama");
        WaitForAsyncUtils.waitForFxEvents();
        var button = lookup("Simpan nama").query();
        assertThat(button.getScene().getHeight()).isGreaterThan(before);
        assertThat(button.localToScene(button.getLayoutBounds()).getMaxY())
                .isLessThan(button.getScene().getHeight());
        push(KeyCode.ESCAPE);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(java.util.Optional.empty());
    }

    @Test
    void theDialogStandsInTheMiddleOfItsOwner() throws Exception {
        Future<Boolean> answer = ask(() -> dialogs.confirm(question));
        var window = lookup(".dialog-pane").query().getScene().getWindow();
        double middle = stage().getX() + stage().getWidth() / 2;
        assertThat(window.getX() + window.getWidth() / 2)
                .isCloseTo(middle, org.assertj.core.api.Assertions.within(2.0));
        push(KeyCode.ESCAPE);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isFalse();
    }

    /** A modal dialog blocks the thread of the screen until it is answered. */
    private static <T> Future<T> ask(Callable<T> dialog) {
        Future<T> answer = WaitForAsyncUtils.asyncFx(dialog);
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
