package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.employee.PersonSuggestions;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.letter.IssueLetterView;
import id.jaganetral.ui.letter.IssueLetterViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who act in a letter are found in the roster while their name is typed. */
class PeopleInLettersTest extends ScreenTest {
    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private Office office;
    private EmployeeLine somebody;

    @BeforeEach
    void open() {
        office = SampleOffices.open(folder.resolve("contoh"));
        somebody = office.findEmployees().search(EmployeeFilter.everyone(), 500).lines().stream()
                .filter(line -> !line.nip().isEmpty() && !line.grade().isEmpty())
                .findFirst()
                .orElseThrow();
        office.findEmployees().prepare();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void show(String form, LetterTopic topic) {
        showScreen(() -> new IssueLetterView(
                new IssueLetterViewModel(LetterScreens.work(office), topic, new InlineJobs()),
                kit.kit(SampleOffices.TODAY),
                form));
    }

    private LetterTopic aCase() {
        return new LetterTopic.OfCase(
                office.cases().list().lines().get(0).head().id());
    }

    @Test
    void theOneWhoHandsOverTheDecisionIsFilledInFromTheRoster() throws Exception {
        show("F16", aCase());
        choose(field("penyerah_nama"));
        assertThat(List.of(
                        text("penyerah_nama"),
                        text("penyerah_nip"),
                        text("penyerah_pangkat"),
                        text("penyerah_jabatan"),
                        text("penyerah_unit")))
                .containsExactly(
                        somebody.name(),
                        somebody.nip(),
                        PersonSuggestions.rank(somebody),
                        somebody.position(),
                        somebody.unitName());
        photograph("letter-people-filled");
    }

    @Test
    void anExaminerIsFilledInFromTheRoster() throws Exception {
        show("F05", aCase());
        List<TextField> row = lookup((Node node) -> node instanceof TextField field
                        && Texts.indonesian().get("letter.list.examiner.name").equals(field.getPromptText()))
                .<TextField>queryAll()
                .stream()
                .toList();
        assertThat(row).isNotEmpty();
        choose(row.get(0));
        List<String> told = row.get(0).getParent().getChildrenUnmodifiable().stream()
                .filter(TextField.class::isInstance)
                .map(field -> ((TextField) field).getText())
                .limit(4)
                .toList();
        assertThat(told)
                .containsExactly(
                        somebody.name(), somebody.nip(), PersonSuggestions.rank(somebody), somebody.position());
    }

    /** Types the number, which is only this person's, and takes the one offered. */
    private void choose(TextField field) throws Exception {
        fx(() -> {
            field.clear();
            field.requestFocus();
            return null;
        });
        write(somebody.nip());
        takeSuggested();
    }

    private TextField field(String tag) {
        return lookup((Node node) -> node instanceof TextField && inField(node, tag))
                .<TextField>queryAll()
                .iterator()
                .next();
    }

    private String text(String tag) {
        return lookup((Node node) -> node instanceof TextInputControl && inField(node, tag))
                .<TextInputControl>queryAll()
                .iterator()
                .next()
                .getText();
    }

    private static boolean inField(Node node, String tag) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof Field field && tag.equals(field.getName())) {
                return true;
            }
        }
        return false;
    }
}
