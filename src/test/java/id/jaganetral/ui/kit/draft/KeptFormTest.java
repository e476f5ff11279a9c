package id.jaganetral.ui.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;

class KeptFormTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final Map<String, Map<String, String>> stored = new HashMap<>();
    private final Kit kit = test.kit();
    private final FormDrafts drafts = kit.drafts();
    private KeptForm kept;

    private final DraftStore store = new MemoryDrafts(stored);

    /** A form as the program has many. */
    private static final class Form {
        private final TextField name = new TextField("Contoh");
        private final TextArea story = new TextArea();
        private final DateField day = new DateField();
        private final ComboBox<Integer> level = new ComboBox<>();
        private final CheckBox sure = new CheckBox();
        private final CheckComboBox<Integer> several = new CheckComboBox<>();
        private final PasswordField secret = new PasswordField();
        private final FormGrid grid = new FormGrid();

        Form() {
            Choices.offer(level, List.of(1, 2), number -> "Tingkat " + number);
            several.getItems().setAll(1, 2, 3);
            grid.getChildren()
                    .addAll(
                            new Field("several", "Beberapa", several),
                            new Field("name", "Nama", name),
                            new Field("story", "Uraian", story),
                            new Field("day", "Tanggal", day),
                            new Field("level", "Tingkat", level),
                            new Field("sure", "Yakin", sure),
                            new Field("secret", "Rahasia", secret));
        }

        List<Object> says() {
            return java.util.Arrays.asList(
                    name.getText(),
                    story.getText(),
                    day.getValue(),
                    level.getValue(),
                    sure.isSelected(),
                    List.copyOf(several.getCheckModel().getCheckedItems()));
        }
    }

    @Test
    void whatWasTypedIsOfferedAfterTheNextStartAndPutBack() {
        drafts.begin(store);
        Form crashed = open();
        fill(crashed);
        interact(kept::look);
        assertThat(stored)
                .containsOnly(Map.entry(
                        "uji",
                        Map.of(
                                "several", "1\n3",
                                "story", "Mengunggah ajakan",
                                "day", "7 Februari 2024",
                                "level", "Tingkat 2",
                                "sure", "ya")));

        Form next = open();
        assertThat(next.says()).as("only offered").isEqualTo(untouched());
        press("Lanjutkan isian");
        assertThat(kept.offer().isVisible()).isFalse();

        assertThat(next.says()).isEqualTo(crashed.says());
    }

    @Test
    void whatIsSavedOrThrownAwayIsNotOffered() {
        drafts.begin(store);
        Form form = open();
        fill(form);
        interact(kept::look);
        interact(kept::end);
        assertThat(stored).isEmpty();

        fill(open());
        interact(kept::look);
        open();
        photograph("draft-offered");
        press("Buang isian lama");
        assertThat(stored).isEmpty();
    }

    @Test
    void anOfferNobodyAnsweredIsKeptBesideWhatIsTypedNow() {
        drafts.begin(store);
        fill(open());
        interact(kept::look);

        Form next = open();
        interact(() -> next.name.setText("Lain"));
        interact(kept::look);

        assertThat(stored.get("uji")).containsEntry("name", "Lain").containsEntry("story", "Mengunggah ajakan");
    }

    @Test
    void nothingIsKeptOfAnUntouchedFormNorWithoutWorkspaceNorOfPasswords() {
        fill(open());
        interact(kept::look);
        assertThat(stored).as("no workspace").isEmpty();
        drafts.begin(store);
        Form form = open();
        interact(() -> form.secret.setText("rahasia"));
        interact(kept::look);
        assertThat(stored).isEmpty();
    }

    @Test
    void aFormInADialogOffersWhatAnEarlierSessionKept() {
        drafts.begin(store);
        stored.put("asked.Judul", Map.of("why", "Belum selesai ditulis"));
        stored.put("dialog", Map.of("story", "Belum selesai juga"));
        TextField why = fx(TextField::new);
        test.filled.add(content -> continued(content, () -> why.getText(), "Belum selesai ditulis"));
        interact(() -> {
            Asked asked = new Asked(kit, 1);
            asked.add("why", "kit.required", why, 1, false);
            asked.ask("Judul", "Simpan", () -> Outcome.done(1), done -> {});
        });
        Form form = fx(Form::new);
        interact(() -> drafts.around("dialog", form.grid, content -> {
            continued(content, form.story::getText, "Belum selesai juga");
            return true;
        }));
        assertThat(stored).as("done: nothing is offered again").isEmpty();
    }

    /** Presses the first button of the offer above the form. */
    private static void continued(Node content, Supplier<String> typed, String wanted) {
        Node inside = content instanceof ScrollPane scroll ? scroll.getContent() : content;
        Banner offer = (Banner) ((VBox) inside).getChildren().get(0);
        assertThat(offer.isVisible()).isTrue();
        ((Button) offer.getActions().get(0)).fire();
        assertThat(typed.get()).isEqualTo(wanted);
    }

    private void press(String words) {
        interact(() -> lookup(words).queryButton().fire());
    }

    private List<Object> untouched() {
        return fx(() -> new Form().says());
    }

    private void fill(Form form) {
        interact(() -> {
            form.story.setText("Mengunggah ajakan");
            form.day.setValue(LocalDate.of(2024, 2, 7));
            form.level.setValue(2);
            form.sure.setSelected(true);
            form.several.getCheckModel().check(Integer.valueOf(1));
            form.several.getCheckModel().check(Integer.valueOf(3));
            form.secret.setText("rahasia");
        });
    }

    private Form open() {
        Form[] made = new Form[1];
        // the window of the session before is gone
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        show(() -> {
            made[0] = new Form();
            kept = drafts.of("uji", made[0].grid);
            kept.begin();
            return new VBox(12, kept.offer(), made[0].grid);
        });
        return made[0];
    }
}
