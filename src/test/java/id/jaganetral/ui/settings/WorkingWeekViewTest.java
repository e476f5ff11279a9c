package id.jaganetral.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.settings.SetWorkingWeeks;
import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.application.settings.WorkingWeekSettings;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.screen.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

class WorkingWeekViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final Kept kept = new Kept();
    private final WorkingWeekViewModel model = new WorkingWeekViewModel(
            new SetWorkingWeeks(kept, () -> "Petugas Contoh", TestKit.CLOCK),
            () -> List.of("Dinas Kesehatan", "Dinas Pendidikan"),
            new InlineJobs());

    @Test
    void anotherWeekWantsAReasonAndIsKeptWithIt() {
        WorkingWeekView view = showScreen(() -> new WorkingWeekView(model, test.kit()));
        assertThat(view.mayLeave()).isTrue();
        photograph("settings-week");
        clickOn("#six");
        fx(() -> {
            model.add("Dinas Pendidikan");
            return null;
        });
        assertThat(view.mayLeave()).isFalse();

        clickOn("#keep");
        assertThat(lookup("#whyField").queryAs(Field.class).getError()).isNotEmpty();
        assertThat(kept.weeks).isEqualTo(WorkingWeeks.USUAL);

        clickOn("#why").write("Perbup Contoh 5/2024");
        clickOn("#keep");
        assertThat(kept.weeks)
                .isEqualTo(
                        new WorkingWeeks(new WorkingWeek(true, false), Map.of("Dinas Pendidikan", WorkingWeek.USUAL)));
        assertThat(kept.changes)
                .containsExactly(new WeekChange(TestKit.CLOCK.instant(), "Petugas Contoh", "Perbup Contoh 5/2024"));
        assertThat(lookup("#last").queryAs(Label.class).getText())
                .contains("16 Oktober 2024", "Petugas Contoh", "Perbup Contoh 5/2024");
        assertThat(view.mayLeave()).isTrue();
        assertThat(test.notices).hasSize(1);
        photograph("settings-week-six");
    }

    @Test
    void anOpdIsTakenOutAgainAndTheHolidaysAreInTheRuleBook() {
        kept.weeks = new WorkingWeeks(
                WorkingWeek.USUAL,
                Map.of(
                        "Dinas Pendidikan",
                        new WorkingWeek(true, false),
                        "Dinas Kesehatan",
                        new WorkingWeek(true, false)));
        showScreen(() -> new WorkingWeekView(model, test.kit()));
        ListView<?> others = lookup("#others").queryListView();
        assertThat(others.getItems().toString()).isEqualTo("[Dinas Kesehatan, Dinas Pendidikan]");
        assertThat(lookup("#remove").queryButton().isDisabled()).isTrue();
        fx(() -> {
            others.getSelectionModel().select(0);
            return null;
        });
        clickOn("#remove");
        assertThat(others.getItems().toString()).isEqualTo("[Dinas Pendidikan]");
        clickOn("#holidays");
        assertThat(test.opened).containsExactly(new Places.Rules());
    }

    private static final class Kept implements WorkingWeekSettings {
        private WorkingWeeks weeks = WorkingWeeks.USUAL;
        private final List<WeekChange> changes = new ArrayList<>();

        @Override
        public WorkingWeeks load() {
            return weeks;
        }

        @Override
        public void save(WorkingWeeks wanted, WeekChange change) {
            weeks = wanted;
            changes.add(0, change);
        }

        @Override
        public List<WeekChange> changes() {
            return List.copyOf(changes);
        }
    }
}
