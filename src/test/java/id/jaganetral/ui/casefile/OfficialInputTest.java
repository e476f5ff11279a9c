package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.roster.MemoryRoster;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.PositionTitle;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficialInputTest extends ScreenTest {
    private static final String TITLE = "CAMAT CONTOH";

    private Official typed = Official.named("", "");

    @BeforeEach
    void open() {
        MemoryRoster roster = new MemoryRoster();
        roster.addAll(
                List.of(person("198501012010011001", "BINTANG AWAN"), person("197001011995031003", "BINTANG LAMA")));
        FindEmployees people = new FindEmployees(roster.unitOfWork());
        show(() ->
                new StackPane(new OfficialInput(Texts.indonesian(), typed, Optional.of(people), now -> typed = now)));
    }

    @Test
    void somebodyOfTheRosterIsTakenWholeFromAFewLetters() throws Exception {
        clickOn(name()).write("bintang a");
        takeSuggested();

        assertThat(typed)
                .isEqualTo(new Official(
                        "BINTANG AWAN",
                        "198501012010011001",
                        "Pembina, IV/a",
                        TITLE,
                        new PositionTitle(TITLE, "", "").category()));
    }

    @Test
    void anOutsiderIsTypedToTheEnd() {
        clickOn(name()).write("Saksi Luar").push(KeyCode.TAB).write("Ketua RT");

        assertThat(typed).isEqualTo(new Official("Saksi Luar", "", "", "Ketua RT", PositionCategory.UNKNOWN));
    }

    @Test
    void tabKeepsWhatWasTypedThoughSomebodyIsCalledAlike() throws Exception {
        clickOn(name()).write("Bintang");
        waitForSuggestions();
        push(KeyCode.TAB).write("Ketua RT");

        assertThat(typed).isEqualTo(new Official("Bintang", "", "", "Ketua RT", PositionCategory.UNKNOWN));
    }

    private TextField name() {
        return lookup(".text-field").nth(0).queryAs(TextField.class);
    }

    private static RosterEntry person(String nip, String name) {
        Post post = new Post(
                TITLE,
                new PositionTitle(TITLE, "", "").category(),
                "",
                Grade.parse("IV/a"),
                Optional.empty(),
                "KECAMATAN CONTOH",
                "",
                LocalDate.of(2024, 1, 1),
                Optional.empty());
        return new RosterEntry(
                new Employee(
                        EmployeeId.fresh(),
                        Optional.of(Nip.of(nip)),
                        PersonName.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        EmploymentKind.PNS,
                        "",
                        "",
                        "",
                        "",
                        true,
                        List.of(post)),
                0);
    }
}
