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

    /** A modal dialog blocks the thread of the screen until it is answered. */
    private static <T> Future<T> ask(Callable<T> dialog) {
        Future<T> answer = WaitForAsyncUtils.asyncFx(dialog);
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
