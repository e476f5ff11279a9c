package id.jaganetral.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.part.Leave;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class WindowDialogsTest extends ScreenTest {
    private final Question question =
            new Question("Hapus bukti ini?", "Bukti tidak dapat dikembalikan.", "Hapus bukti", "Batal", true);
    private final TextField page = new TextField();
    private WindowDialogs dialogs;

    @BeforeEach
    void showOwner() {
        show(() -> new StackPane(new VBox(page)));
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
        clickOn(".dialog-pane .text-field").write("Tim A");
        clickOn("Simpan nama");
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(Optional.of("Tim A"));
    }

    @Test
    void theFirstInputIsReadyToBeTypedInto() throws Exception {
        Future<?> answer = ask(() -> dialogs.ask("Nama baru", "Nama", "", "Simpan nama"));
        targetWindow(lookup(".dialog-pane .text-field").query().getScene().getWindow());
        write("Tim B").push(KeyCode.ENTER);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(Optional.of("Tim B"));
    }

    @Test
    void theDialogGrowsWithAnErrorAndKeepsItsButtonsInside() throws Exception {
        Future<?> answer = ask(() -> dialogs.ask("Nama baru", "Nama", "", "Simpan nama"));
        Region pane = lookup(".dialog-pane").queryAs(Region.class);
        double before = pane.getHeight();
        clickOn("Simpan nama");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pane.getHeight()).isGreaterThan(before);
        assertThat(bottom("Simpan nama"))
                .isLessThan(pane.localToScene(pane.getLayoutBounds()).getMaxY());
        push(KeyCode.ESCAPE);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
    }

    @Test
    void aDialogHigherThanTheWindowScrollsAboveItsButtons() throws Exception {
        Label endless = new Label("Baris\n".repeat(200));
        Future<Boolean> answer = ask(() -> dialogs.form("Panjang", endless, "Simpan", () -> true));
        assertThat(bottom("Simpan")).isLessThan(stage().getScene().getHeight());
        clickOn("Simpan");
        assertThat(answer.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theFocusGoesRoundInsideAndComesBackToThePage() throws Exception {
        clickOn(page);
        TextField first = new TextField();
        TextField second = new TextField();
        Future<Boolean> answer =
                ask(() -> dialogs.form("Dua isian", new VBox(first, second), "Simpan", () -> !first.getText()
                        .isEmpty()));
        clickOn("Simpan");
        clickOn(first).push(KeyCode.TAB);
        assertThat(second.isFocused()).as("on, after a refusal").isTrue();
        push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(first.isFocused()).as("round").isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(stage().getScene().getFocusOwner())
                .as("back to the last")
                .isEqualTo(lookup("Batal").queryButton());
        push(KeyCode.ENTER);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isFalse();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.isFocused()).isTrue();
    }

    @Test
    void aDialogGoesWhenItsWorkIsDoneAndTheWindowStays() throws Exception {
        Button inside = new Button("Selesai");
        inside.setOnAction(event -> Leave.dialogAround(inside));
        Future<Boolean> form = ask(() -> dialogs.form("Isian", inside, "Simpan", () -> false));
        clickOn("Selesai");
        assertThat(form.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(lookup(".dialog-pane").tryQuery()).isEmpty();
        assertThat(stage().isShowing()).isTrue();
    }

    @Test
    void enterInAListTakesTheValueAndLeavesTheDialogOpen() throws Exception {
        ComboBox<String> box = new ComboBox<>();
        Choices.offer(box, List.of("Satu", "Dua"), value -> value);
        Future<Boolean> form = ask(() -> dialogs.form("Isian", box, "Simpan", () -> true));
        push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(box.getValue()).isEqualTo("Satu");
        assertThat(form.isDone()).isFalse();
        clickOn("Simpan");
        assertThat(form.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aQuestionAboveADialogIsAnsweredFirst() throws Exception {
        Future<Boolean> form =
                ask(() -> dialogs.form("Isian", new TextField(), "Simpan", () -> dialogs.confirm(question)));
        clickOn("Simpan");
        push(KeyCode.ESCAPE);
        assertThat(form.isDone()).isFalse();
        clickOn("Simpan").clickOn("Hapus bukti");
        assertThat(form.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void thePageBelowHearsNeitherEnterNorClicks() throws Exception {
        Button below = new Button("Di bawah");
        int[] pressed = {0};
        fx(() -> {
            below.setDefaultButton(true);
            below.setOnAction(event -> pressed[0]++);
            ((VBox) page.getParent()).getChildren().add(below);
            return null;
        });
        Future<?> answer = ask(() -> dialogs.ask("Nama baru", "Nama", "", "Simpan nama"));
        push(KeyCode.ENTER);
        clickOn(below);
        push(KeyCode.ESCAPE);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(Optional.empty());
        assertThat(pressed[0]).isZero();
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.ENTER);
        assertThat(pressed[0]).isEqualTo(1);
    }

    @Test
    void theDialogStandsInTheMiddleOfItsWindow() throws Exception {
        Future<Boolean> answer = ask(() -> dialogs.confirm(question));
        photograph("dialog-question");
        Region pane = lookup(".dialog-pane").queryAs(Region.class);
        assertThat(pane.localToScene(pane.getLayoutBounds()).getCenterX())
                .isCloseTo(stage().getScene().getWidth() / 2, within(2.0));
        push(KeyCode.ESCAPE);
        assertThat(answer.get(5, TimeUnit.SECONDS)).isFalse();
    }

    private double bottom(String button) {
        var node = lookup(button).queryButton();
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    /** A modal dialog blocks the thread of the screen until it is answered. */
    private static <T> Future<T> ask(Callable<T> dialog) {
        Future<T> answer = WaitForAsyncUtils.asyncFx(dialog);
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
