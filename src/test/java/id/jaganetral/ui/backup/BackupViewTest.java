package id.jaganetral.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class BackupViewTest extends ScreenTest {
    private static final Instant NOW = TestKit.CLOCK.instant();

    private final TestKit test = new TestKit();
    private final Kept backups = new Kept();
    private final List<Integer> restored = new ArrayList<>();

    @Test
    void anOfficeWithoutBackupsMakesOneAndRestoresIt() {
        open();
        photograph("backup-empty");
        clickOn("Cadangkan sekarang");
        assertThat(backups.made).containsExactly(Occasion.ASKED);
        assertThat(lookup("Cadangan 1 dibuat dan terbukti dapat dipulihkan.").queryAll())
                .isNotEmpty();
        backups.add(Occasion.DAILY, Duration.ofDays(1), false);
        backups.add(Occasion.BEFORE_IMPORT, Duration.ofDays(2), true);
        clickOn("Cadangkan sekarang");
        clickOn("Sebelum impor");
        photograph("backup-full");
        test.answers.add(true);
        clickOn("Pulihkan…");
        assertThat(restored).containsExactly(3);
    }

    @Test
    void aDriveThatIsGoneIsSaidAndTheBackupCounts() {
        backups.second = Optional.of(Message.of("backup.second.gone", "E:\\\\"));
        open();
        clickOn("Cadangkan sekarang");
        photograph("backup-second-gone");
        assertThat(backups.list()).hasSize(1);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() {
        test.chosen.add(Path.of("/tidak/ada"));
        open();
        clickOn("Pilih tempat kedua");
        assertThat(lookup(
                                "Folder /tidak/ada tidak ada atau disknya belum tersambung. Sambungkan disk itu, atau pilih folder lain.")
                        .queryAll())
                .isNotEmpty();
    }

    @Test
    void theDailyBackupIsMadeOnceADay() {
        DailyBackup daily = fx(() -> new DailyBackup(backups, test.kit()));
        fx(() -> {
            daily.look();
            daily.look();
            return null;
        });
        assertThat(backups.made).containsExactly(Occasion.DAILY);
    }

    @Test
    void berandaSaysWhenABackupWasLastProven() {
        BackupNote note = fx(() -> new BackupNote(backups, test.kit()));
        show(() -> new VBox(note.root()));
        fx(() -> {
            note.shown();
            return null;
        });
        photograph("backup-note-none");
        backups.add(Occasion.DAILY, Duration.ofHours(1), true);
        fx(() -> {
            note.shown();
            return null;
        });
        photograph("backup-note-proven");
        assertThat(lookup("Belum ada cadangan yang terbukti dapat dipulihkan").queryAll())
                .isEmpty();
    }

    private void open() {
        showScreen(() -> new BackupView(new BackupViewModel(backups, test.kit().jobs()), restored::add, test.kit()));
    }

    /** Backups that are only remembered. */
    private static final class Kept implements Backups {
        private final List<BackupLine> lines = new ArrayList<>();
        private final List<Occasion> made = new ArrayList<>();
        private Optional<Message> second = Optional.empty();

        void add(Occasion occasion, Duration ago, boolean proven) {
            Instant at = NOW.minus(ago);
            lines.add(new BackupLine(
                    lines.size() + 1,
                    at,
                    occasion,
                    31_457_280,
                    1_258_291,
                    proven ? Optional.of(at.plusSeconds(20)) : Optional.empty()));
        }

        @Override
        public BackupDone make(Occasion occasion, Progress progress) {
            made.add(occasion);
            add(occasion, Duration.ZERO, true);
            return new BackupDone(lines.get(lines.size() - 1), second);
        }

        @Override
        public List<BackupLine> list() {
            return lines.stream()
                    .sorted(Comparator.comparingInt(BackupLine::number).reversed())
                    .toList();
        }

        @Override
        public List<id.jaganetral.application.backup.LogHead> heads() {
            return List.of();
        }

        @Override
        public boolean dueToday() {
            return lines.isEmpty();
        }

        @Override
        public BackupLine prove(int number, Progress progress) {
            return lines.get(number - 1);
        }

        @Override
        public BackupPlaces places() {
            return new BackupPlaces(Path.of("/home/rina/JagaNetral/Ruang Kerja - cadangan"), Optional.empty());
        }

        @Override
        public Outcome<BackupPlaces> useFirst(Optional<Path> folder) {
            return Outcome.done(places());
        }

        @Override
        public Outcome<BackupPlaces> useSecond(Optional<Path> folder) {
            return Outcome.refused(List.of(Reason.atField(
                    "second",
                    Message.of("backup.place.missing", folder.orElseThrow().toString()))));
        }
    }
}
