package id.jaganetral.ui.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class KeptFormTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final Map<String, Map<String, String>> stored = new HashMap<>();
    private final FormDrafts drafts = test.kit().drafts();
    private KeptForm kept;

    private final DraftStore store = new DraftStore() {
        @Override
        public Optional<Map<String, String>> kept(String form) {
            return Optional.ofNullable(stored.get(form));
        }

        @Override
        public void keep(String form, Map<String, String> typed) {
            stored.put(form, Map.copyOf(typed));
        }

        @Override
        public void forget(String form) {
            stored.remove(form);
        }
    };

    /** A form as the program has many. */
    private static final class Form {
        private final TextField name = new TextField("Contoh");
        private final TextArea story = new TextArea();
        private final DateField day = new DateField();
        private final ComboBox<Integer> level = new ComboBox<>();
        private final CheckBox sure = new CheckBox();
        private final PasswordField secret = new PasswordField();
        private final FormGrid grid = new FormGrid();

        Form() {
            Choices.offer(level, List.of(1, 2), number -> "Tingkat " + number);
            grid.getChildren()
                    .addAll(
                            new Field("name", "Nama", name),
                            new Field("story", "Uraian", story),
                            new Field("day", "Tanggal", day),
                            new Field("level", "Tingkat", level),
                            new Field("sure", "Yakin", sure),
                            new Field("secret", "Rahasia", secret));
        }

        List<Object> says() {
            return java.util.Arrays.asList(
                    name.getText(), story.getText(), day.getValue(), level.getValue(), sure.isSelected());
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
