package id.jaganetral.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FormTest extends ScreenTest {
    private final Texts texts = Texts.indonesian();
    private final Message required = Message.of("kit.required");
    private DateField day;
    private FormGrid form;
    private Field first;
    private Field second;

    private void showForm() {
        show(() -> {
            day = new DateField();
            day.setId("day");
            first = new Field("name", "Nama", new TextField());
            second = new Field("day", "Tanggal", day);
            form = new FormGrid();
            form.getChildren().addAll(first, second);
            TextField after = new TextField();
            after.setId("after");
            return new VBox(form, after);
        });
    }

    @Test
    void reasonsAreWrittenAtTheirFieldAndTheRestIsGivenBack() {
        showForm();
        String rest = fx(() -> form.show(List.of(Reason.atField("day", required), Reason.of(required)), texts));
        assertThat(rest).isEqualTo("Wajib diisi.");
        assertThat(first.getError()).isEmpty();
        assertThat(second.getError()).isEqualTo("Wajib diisi.");
        assertThat(second.getStyleClass()).contains("invalid");
        fx(() -> form.show(List.of(), texts));
        assertThat(second.getError()).isEmpty();
        assertThat(second.getStyleClass()).doesNotContain("invalid");
    }

    @Test
    void twoColumnsBecomeOneWhenThereIsLittleRoom() {
        showForm();
        double wide = fx(() -> form.prefHeight(800));
        double narrow = fx(() -> form.prefHeight(400));
        assertThat(narrow).isGreaterThan(wide * 1.5);
    }

    @Test
    void aTypedDayIsTakenAndShownInWords() {
        showForm();
        clickOn("#day").write("7-2-2024").clickOn("#after");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2024, 2, 7));
        assertThat(day.getEditor().getText()).isEqualTo("7 Februari 2024");
        assertThat(fx(() -> form.checkDates(texts))).isTrue();
    }

    @Test
    void whatIsNoDayStaysAndIsSaidAtTheField() {
        showForm();
        clickOn("#day").write("31-2-2024").clickOn("#after");
        assertThat(day.getValue()).isNull();
        assertThat(day.unreadableProperty().get()).isTrue();
        assertThat(fx(() -> form.checkDates(texts))).isFalse();
        assertThat(second.getError()).contains("07-02-2024");
    }

    @Test
    void aDayThatCannotBeReadDoesNotHideWhatElseIsMissing() {
        showForm();
        fx(() -> {
            first.setRequired(true);
            return null;
        });
        clickOn("#day").write("31-2-2024").clickOn("#after");
        assertThat(fx(() -> form.checkDates(texts))).isFalse();
        assertThat(first.getError()).isEqualTo("Wajib diisi.");
        assertThat(second.getError()).contains("07-02-2024");
    }

    @Test
    void whatIsBeingCorrectedIsNotCalledWrongAnyMore() {
        showForm();
        clickOn("#day").write("31-2-2024").clickOn("#after");
        fx(() -> form.checkDates(texts));
        clickOn("#day").push(KeyCode.CONTROL, KeyCode.A).write("28-2-2024").clickOn("#after");
        assertThat(second.getError()).isEmpty();
    }

    @Test
    void soIsWhatStandsBesideOtherPartsInOneField() {
        Field field = fx(() -> {
            Field several = new Field();
            several.setInput(new VBox(new TextField(), new CheckBox("Setuju")));
            return several;
        });
        VBox parts = (VBox) field.getInput();
        fx(() -> {
            field.setError("Terlalu pendek.");
            ((TextField) parts.getChildren().get(0)).setText("lebih panjang");
            return null;
        });
        assertThat(field.getError()).isEmpty();
        fx(() -> {
            field.setError("Pilih satu.");
            ((CheckBox) parts.getChildren().get(1)).setSelected(true);
            return null;
        });
        assertThat(field.getError()).isEmpty();
    }

    @Test
    void whatIsNoDayStaysWhenEnterIsPressedInIt() {
        showForm();
        fx(() -> form.show(List.of(Reason.atField("day", required)), texts));
        clickOn("#day").write("31-2-2024");
        assertThat(second.getError()).isEmpty();
        push(KeyCode.ENTER);
        assertThat(day.getEditor().getText()).isEqualTo("31-2-2024");
        push(KeyCode.CONTROL, KeyCode.A).write("28-2-2024").push(KeyCode.ENTER);
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2024, 2, 28));
    }

    @Test
    void aDayThatIsEmptiedIsGone() {
        showForm();
        fx(() -> {
            day.setValue(LocalDate.of(2024, 2, 7));
            return null;
        });
        clickOn("#day").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).clickOn("#after");
        assertThat(day.getValue()).isNull();
    }

    @Test
    void whatIsWrongWithTheLastInputStandsInSightToo() {
        showForm();
        ScrollPane around = fx(() -> {
            VBox page = (VBox) form.getParent();
            page.getChildren().remove(form);
            VBox high = new VBox(new Region(), form);
            ((Region) high.getChildren().get(0)).setMinHeight(600);
            ScrollPane scroll = new ScrollPane(high);
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(300);
            page.getChildren().add(0, scroll);
            return scroll;
        });
        fx(() -> form.show(List.of(Reason.atField("day", required)), texts));
        sleep(300);
        Node error = second.lookup(".field-error");
        Bounds stands = fx(() -> around.sceneToLocal(error.localToScene(error.getBoundsInLocal())));
        assertThat(stands.getMaxY()).isPositive().isLessThanOrEqualTo(around.getHeight());
        assertThat(stands.getMinY()).isPositive();
    }

    @Test
    void choicesAreShownInWords() {
        ComboBox<Integer> box = fx(() -> {
            ComboBox<Integer> made = new ComboBox<>();
            Choices.offer(made, List.of(1, 2), number -> "nomor " + number);
            return made;
        });
        assertThat(box.getConverter().toString(2)).isEqualTo("nomor 2");
        assertThat(box.getConverter().toString(null)).isEmpty();
        assertThat(box.getConverter().fromString("nomor 1")).isEqualTo(1);
        assertThat(box.getConverter().fromString("lain")).isNull();
    }
}
