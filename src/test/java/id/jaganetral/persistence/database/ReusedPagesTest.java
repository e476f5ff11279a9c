package id.jaganetral.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.persistence.vault.TestKeys;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Confirmed means durable also where new pages are written into the room of old ones. H2 does that 45 seconds after the
 * old ones were given up; 2.5.252 then wrote a file header that led past the newest pages, and a kill lost them.
 */
class ReusedPagesTest {
    private static final String AT_ONCE = ";RETENTION_TIME=0";
    private static final int KILLED = 9;

    interface Numbers extends Queries {
        int last();
    }

    interface NumberStore extends Store {
        int next();
    }

    /** The child: writes as many numbers as it is told and dies without closing anything. */
    public static void main(String[] arguments) {
        Database database = Database.open(
                Database.url(Path.of(arguments[0])) + AT_ONCE,
                Database.filePassword(TestKeys.KEY) + " ",
                Engine.start(features()));
        database.logInto((tx, acts) -> {});
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            database.unitOfWork()
                    .<Integer>write(tx -> tx.store(NumberStore.class).next());
        }
        Runtime.getRuntime().halt(KILLED);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100})
    void eachConfirmedNumberSurvivesAKill(int confirmed, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("ruang");
        writeAndDie(file, confirmed);

        try (Engine engine = Engine.start(features());
                Database database = Database.open(file, TestKeys.KEY, engine)) {
            assertThat(database.unitOfWork()
                            .<Integer>read(tx -> tx.queries(Numbers.class).last()))
                    .isEqualTo(confirmed);
        }
    }

    private static void writeAndDie(Path file, int numbers) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReusedPagesTest.class.getName(),
                        file.toString(),
                        String.valueOf(numbers))
                .inheritIO()
                .start();
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isEqualTo(KILLED);
    }

    private static List<Feature> features() {
        return List.of(Feature.of()
                .queries(
                        Numbers.class,
                        tx -> () -> (int)
                                tx.sql().number("SELECT last_number FROM register_counter WHERE register = 'KILL'"))
                .store(NumberStore.class, tx -> () -> tx.nextNumber("KILL", 2024)));
    }
}
