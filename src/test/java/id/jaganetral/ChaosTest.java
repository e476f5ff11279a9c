package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One kill of each kind of work, and a damaged database. {@code installer/chaos} does as many as it is told. */
class ChaosTest {
    @TempDir
    Path place;

    @Test
    void aKillLosesNothingConfirmedAndLeavesNothingHalfDone() throws Exception {
        assertThat(new Chaos(place, 20261121).run(ChaosKind.values().length, new ChaosTally(System.out)))
                .isEmpty();
    }

    @Test
    void aDamagedDatabaseIsToldKeptAndReplacedByTheLastProvenBackup() throws Exception {
        ChaosWork.run("demo", "--folder", place.toString());
        Path workspace = place.resolve("ruang-kerja");
        ChaosWork.run("backup", "-w", workspace.toString(), "-u", SampleUser.NAME);
        Path database = workspace.resolve("database/jaganetral.mv.db");
        damage(database);

        try (OfficeEntrance entrance =
                new OfficeEntrance(Texts.indonesian(), Clock.systemDefaultZone(), TestKeys.CHEAP)) {
            Assertions.assertThatThrownBy(
                            () -> entrance.open(workspace, SampleUser.credentials(), Progress.unwatched()))
                    .isInstanceOfSatisfying(
                            OperationFailed.class,
                            failed -> assertThat(failed.shown().key()).isEqualTo("workspace.database.damaged"));
            // only now: where the damage lies behind its first pages, the database notes the opening in its header
            // before it meets it
            byte[] damaged = Files.readAllBytes(database);
            Path backups = entrance.rescue().usualPlace(workspace);
            List<BackupLine> there = entrance.rescue().backupsIn(backups);
            Credentials typed = SampleUser.credentials();
            Optional<Path> aside = entrance.rescue()
                    .restore(backups, there.get(0).number(), workspace, typed, Progress.unwatched())
                    .fold(where -> where, reasons -> Optional.empty());
            assertThat(aside.orElseThrow().resolve("database/jaganetral.mv.db")).hasBinaryContent(damaged);
            assertThat(entrance.open(workspace, SampleUser.credentials(), Progress.unwatched())
                            .<Boolean>fold(in -> true, reasons -> false))
                    .isTrue();
        }
    }

    private static void damage(Path database) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            byte[] nonsense = new byte[64 * 1024];
            new java.util.Random(1).nextBytes(nonsense);
            for (long at = 8192; at < file.length() - nonsense.length; at += 2L * nonsense.length) {
                file.seek(at);
                file.write(nonsense);
            }
        }
    }
}
