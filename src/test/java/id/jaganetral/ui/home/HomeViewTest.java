package id.jaganetral.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.home.DueBox;
import id.jaganetral.application.home.DueEntry;
import id.jaganetral.application.home.DuePlace;
import id.jaganetral.application.home.HomePage;
import id.jaganetral.application.home.OfficeCounts;
import id.jaganetral.application.home.RecentReport;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.Responsible;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.part.StatCard;
import id.jaganetral.ui.kit.screen.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeViewTest extends ScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);
    private final TestKit test = new TestKit();
    private final CaseFileId late = CaseFileId.fresh();
    private final ReportId report = ReportId.fresh();

    private HomePage empty(long employees, boolean described) {
        return new HomePage(new OfficeCounts(employees, 0, 0, 0, 0, 0), described, List.of(), List.of());
    }

    private HomePage full() {
        return new HomePage(
                new OfficeCounts(9412, 14, 21, 5, 12, 4),
                true,
                List.of(
                        due(DueBox.OVERDUE, -3, "Budi Santoso, PKR-2024-0003", late),
                        due(DueBox.TODAY, 0, "Siti Aminah, PKR-2024-0007", CaseFileId.fresh()),
                        due(DueBox.THIS_WEEK, 2, "Agus Wibowo, PKR-2024-0008", CaseFileId.fresh()),
                        due(DueBox.THIS_WEEK, 5, "Dewi Lestari, PKR-2024-0009", CaseFileId.fresh()),
                        due(DueBox.WAITING, 9, "Rudi Hartono, PKR-2024-0002", CaseFileId.fresh())),
                List.of(
                        new RecentReport(report, "LAP-2024-0014", "Budi Santoso, Siti Aminah", TODAY.minusDays(1)),
                        new RecentReport(ReportId.fresh(), "LAP-2024-0013", "Agus Wibowo", TODAY.minusDays(4))));
    }

    private static DueEntry due(DueBox box, int days, String who, CaseFileId caseFile) {
        return new DueEntry(
                box,
                Optional.of(TODAY.plusDays(days)),
                Message.of("casefile.step.ISSUE_SUMMONS"),
                who,
                new Responsible(Responsible.Role.SUPERIOR, box == DueBox.OVERDUE ? "Rahmat Contoh" : ""),
                new DuePlace.OfCase(caseFile));
    }

    private void open(HomePage page) {
        HomeViewModel model = new HomeViewModel(today -> page, () -> "Rina Kusuma", new InlineJobs(), TestKit.CLOCK);
        showScreen(() -> new HomeView(model, test.kit(), (only, name) -> {}, List.of(new NoNote())));
    }

    @Test
    void aNewOfficeIsLedThroughThreeSteps() {
        open(empty(0, false));
        photograph("home-empty");
        clickOn("#steps .accent");
        assertThat(test.opened).containsExactly(new Places.ImportRoster());
        assertThat(lookup("#numbers").queryAs(Node.class).isVisible()).isFalse();
    }

    @Test
    void stepsDoneAreTickedAndTheNextOneStandsOut() {
        open(empty(9412, true));
        assertThat(lookup("#steps .chip").queryAll()).hasSize(2);
        clickOn("#steps .accent");
        assertThat(test.opened).containsExactly(new Places.NewReport());
    }

    @Test
    void countsReconcileInOneSentence() {
        open(full());
        photograph("home-full");
        assertThat(lookup("#reconciled").queryAs(Label.class).getText())
                .isEqualTo("21 terlapor dalam 14 laporan: 5 belum dibuka perkaranya, 12 perkara berjalan, 4 perkara"
                        + " selesai.");
        assertThat(lookup("#week").queryAs(StatCard.class).getValue()).isEqualTo("2");
        assertThat(lookup("#steps").queryAs(Node.class).isVisible()).isFalse();
    }

    @Test
    void whatIsLateStandsFirstAndOpensItsCase() {
        open(full());
        clickOn("Budi Santoso, PKR-2024-0003");
        assertThat(test.opened).containsExactly(new Places.CaseFileDetail(late));
    }

    @Test
    void theCardOfABoxShowsWhatLiesInIt() {
        open(full());
        clickOn("#waiting");
        assertThat(lookup("Rudi Hartono, PKR-2024-0002").tryQuery()).isPresent();
        assertThat(lookup("Budi Santoso, PKR-2024-0003").tryQuery()).isEmpty();
        clickOn("#due-LATER");
        assertThat(lookup("Tidak ada langkah sesudah tujuh hari ke depan atau tanpa tenggat.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void onlyTheTurnsOfThePersonChosenAreShown() {
        open(full());
        assertThat(lookup("Budi Santoso, PKR-2024-0003").tryQuery()).isPresent();
        ComboBox<Optional<String>> person = lookup("#due-person").<Optional<String>>queryComboBox();
        assertThat(person.getItems())
                .containsExactly(Optional.empty(), Optional.of("Atasan langsung"), Optional.of("Rahmat Contoh"));

        fx(() -> {
            person.setValue(Optional.of("Atasan langsung"));
            return null;
        });
        assertThat(lookup("Budi Santoso, PKR-2024-0003").tryQuery()).isEmpty();
        assertThat(lookup("Siti Aminah, PKR-2024-0007").tryQuery()).isPresent();
        photograph("home-person");

        fx(() -> {
            person.setValue(Optional.of("Rahmat Contoh"));
            return null;
        });
        assertThat(lookup("Budi Santoso, PKR-2024-0003").tryQuery()).isPresent();
        assertThat(lookup("Siti Aminah, PKR-2024-0007").tryQuery()).isEmpty();
    }

    @Test
    void aRecentReportOpens() {
        open(full());
        clickOn("LAP-2024-0014");
        assertThat(test.opened).containsExactly(new Places.ReportDetail(report));
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidOnThePage() {
        HomeViewModel model = new HomeViewModel(
                today -> {
                    throw new OperationFailed(Message.of("workspace.database.trouble"));
                },
                () -> "Rina",
                new InlineJobs(),
                TestKit.CLOCK);
        showScreen(() -> new HomeView(model, test.kit(), (only, name) -> {}, List.of(new NoNote())));
        assertThat(lookup("#problem").queryAs(Node.class).isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"05:00, morning", "10:59, morning", "11:00, noon", "15:00, afternoon", "18:00, evening"})
    void greetsAsTheHourHasIt(String time, String part) {
        Clock clock = Clock.fixed(Instant.parse("2024-10-16T" + time + ":00Z"), ZoneId.of("UTC"));
        HomeViewModel model = new HomeViewModel(today -> full(), () -> "Rina", new InlineJobs(), clock);
        assertThat(model.greeting()).isEqualTo(Message.of("home.greeting." + part, "Rina"));
    }

    private static final class NoNote implements HomeNote {
        @Override
        public Region root() {
            return new Region();
        }

        @Override
        public void shown() {
            // nothing to say
        }
    }
}
