package id.jaganetral.application.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Test
    void aYearOfDailyBackupsKeepsSevenDaysFourWeeksTwelveMonths() {
        List<BackupLine> all = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (int day = 0; day < 500; day++) {
            all.add(proven(day + 1, first.plusDays(day)));
        }
        Set<LocalDate> kept = new TreeSet<>();
        Rotation.kept(all, ZONE).forEach(number -> kept.add(first.plusDays(number - 1)));
        assertThat(kept)
                .containsExactly(
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 25),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 2),
                        LocalDate.of(2027, 5, 9),
                        LocalDate.of(2027, 5, 10),
                        LocalDate.of(2027, 5, 11),
                        LocalDate.of(2027, 5, 12),
                        LocalDate.of(2027, 5, 13),
                        LocalDate.of(2027, 5, 14),
                        LocalDate.of(2027, 5, 15));
    }

    @Test
    void theNewestThreeStayEvenWhenMadeOnOneDay() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        List<BackupLine> all = List.of(proven(1, day), proven(2, day), proven(3, day), proven(4, day));
        assertThat(Rotation.kept(all, ZONE)).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void anUnprovenOneIsKeptUntilANewerOneIsProven() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        BackupLine unproven = new BackupLine(2, at(day), Occasion.DAILY, 1, 1, Optional.empty());
        assertThat(Rotation.kept(List.of(proven(1, day), unproven), ZONE)).containsExactlyInAnyOrder(1, 2);
        assertThat(Rotation.kept(List.of(proven(1, day), unproven, proven(3, day)), ZONE))
                .containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void aClockSetBackLetsNothingNewGo() {
        List<BackupLine> all = List.of(
                proven(1, LocalDate.of(2026, 11, 20)),
                proven(2, LocalDate.of(2020, 1, 1)),
                proven(3, LocalDate.of(2020, 1, 2)));
        assertThat(Rotation.kept(all, ZONE)).containsExactlyInAnyOrder(1, 2, 3);
    }

    private static BackupLine proven(int number, LocalDate day) {
        return new BackupLine(number, at(day), Occasion.DAILY, 1, 1, Optional.of(at(day)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }
}
