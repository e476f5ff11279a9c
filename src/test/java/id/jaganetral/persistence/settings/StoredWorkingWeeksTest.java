package id.jaganetral.persistence.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.settings.SetWorkingWeeks;
import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredWorkingWeeksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-06T03:00:00Z"), ZoneOffset.UTC);
    private static final WorkingWeeks SCHOOLS_SIX =
            new WorkingWeeks(WorkingWeek.USUAL, Map.of("Dinas Pendidikan", new WorkingWeek(true, false)));

    @Test
    void theWeekComesBackWithEveryChange(@TempDir Path folder) {
        try (Workspace workspace = TestWorkspaces.create(folder.resolve("kantor"), List.of(), CLOCK)) {
            SetWorkingWeeks set = new SetWorkingWeeks(
                    new StoredWorkingWeeks(workspace.folder().settings()), () -> "Petugas", CLOCK);
            set.set(new WorkingWeeks(new WorkingWeek(true, true), Map.of()), "Coba");
            set.set(SCHOOLS_SIX, "Edaran Bupati");

            StoredWorkingWeeks again = new StoredWorkingWeeks(workspace.folder().settings());

            assertThat(again.load()).isEqualTo(SCHOOLS_SIX);
            assertThat(again.load().of("Dinas Pendidikan").saturdays()).isTrue();
            assertThat(again.load().of("Dinas Lain")).isEqualTo(WorkingWeek.USUAL);
            assertThat(again.changes())
                    .containsExactly(
                            new WeekChange(CLOCK.instant(), "Petugas", "Edaran Bupati"),
                            new WeekChange(CLOCK.instant(), "Petugas", "Coba"));
        }
    }

    @Test
    void aChangeWithoutAReasonIsNotKept(@TempDir Path folder) {
        try (Workspace workspace = TestWorkspaces.create(folder.resolve("kantor"), List.of(), CLOCK)) {
            SetWorkingWeeks set = new SetWorkingWeeks(
                    new StoredWorkingWeeks(workspace.folder().settings()), () -> "Petugas", CLOCK);

            assertThat(set.set(SCHOOLS_SIX, " ").<Boolean>fold(done -> true, refused -> false))
                    .isFalse();
            assertThat(set.present()).isEqualTo(WorkingWeeks.USUAL);
        }
    }
}
