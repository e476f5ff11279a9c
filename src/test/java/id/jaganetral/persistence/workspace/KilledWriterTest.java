package id.jaganetral.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.persistence.database.Feature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Confirmed means durable: a second process writes and is killed; every number it has printed must be there. */
class KilledWriterTest {
    private static final int FIRST_KILL_AFTER = 40;

    interface NumberQueries extends Queries {
        int last();
    }

    interface NumberStore extends Store {
        int next();
    }

    private static List<Feature> features() {
        return List.of(Feature.of()
                .queries(
                        NumberQueries.class,
                        tx -> () -> (int)
                                tx.sql().number("SELECT last_number FROM register_counter WHERE register = 'KILL'"))
                .store(NumberStore.class, tx -> () -> tx.nextNumber("KILL", 2024)));
    }

    /** The child: writes until it dies, printing each number once it is confirmed. */
    public static void main(String[] arguments) {
        Workspace workspace = TestWorkspaces.open(Path.of(arguments[0]), features());
        while (true) {
            int number = workspace.unitOfWork().<Integer>write(tx -> tx.store(NumberStore.class)
                    .next());
            System.out.println(number);
        }
    }

    @RepeatedTest(3)
    void everyConfirmedNumberSurvivesAKill(RepetitionInfo round, @TempDir Path temp) throws Exception {
        Path folder = temp.resolve("ruang");
        TestWorkspaces.create(folder, features(), Clock.systemUTC()).close();
        int confirmed = writeAndKill(folder, FIRST_KILL_AFTER * round.getCurrentRepetition());
        try (Workspace reopened = TestWorkspaces.open(folder, features())) {
            int there = reopened.unitOfWork()
                    .<Integer>read(tx -> tx.queries(NumberQueries.class).last());
            assertThat(there).isBetween(confirmed, confirmed + 1);
        }
    }

    /** Answers the last number the child confirmed. */
    private static int writeAndKill(Path folder, int killAfter) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriterTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int confirmed = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                confirmed = Integer.parseInt(line);
                if (confirmed == 1) {
                    assertThatThrownBy(() -> TestWorkspaces.open(folder, features()))
                            .as("a second program is kept out while the first one lives")
                            .hasMessage("workspace.open.busy");
                }
                if (confirmed == killAfter) {
                    child.destroyForcibly();
                }
            }
        } catch (IOException pipeBroken) {
            // killed in the middle of a line
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(confirmed).isGreaterThanOrEqualTo(killAfter);
        return confirmed;
    }
}
