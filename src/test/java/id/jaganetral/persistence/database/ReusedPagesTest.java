package id.jaganetral.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Confirmed means durable also where new pages are written into the room of old ones. H2 does that 45 seconds after the
 * old ones were given up; 2.5.252 then wrote a file header that led past the newest pages, and a kill lost them.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open database can not be read there; the kill test runs")
class ReusedPagesTest {
    private static final String AT_ONCE = ";RETENTION_TIME=0";

    interface Numbers extends Queries {
        int last();
    }

    interface NumberStore extends Store {
        int next();
    }

    @Test
    void aCopyOfTheFileAsAKillWouldLeaveItHoldsEachConfirmedNumber(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hidup");
        try (Engine engine = Engine.start(features());
                Database database = Database.open(
                        Database.url(file) + AT_ONCE, Database.filePassword(TestKeys.KEY) + " ", engine)) {
            List<Integer> confirmed = IntStream.rangeClosed(1, 30).boxed().toList();
            List<Integer> found = confirmed.stream()
                    .map(number -> {
                        next(database);
                        return lastInACopy(file, folder.resolve("mati-" + number), engine);
                    })
                    .toList();

            assertThat(found).isEqualTo(confirmed);
        }
    }

    private static void next(Database database) {
        database.logInto((tx, acts) -> {});
        database.unitOfWork().<Integer>write(tx -> tx.store(NumberStore.class).next());
    }

    private static int lastInACopy(Path file, Path copy, Engine engine) {
        try {
            Files.copy(withEnding(file), withEnding(copy));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        try (Database killed = Database.open(copy, TestKeys.KEY, engine)) {
            return killed.unitOfWork()
                    .<Integer>read(tx -> tx.queries(Numbers.class).last());
        }
    }

    private static Path withEnding(Path file) {
        return file.resolveSibling(file.getFileName() + ".mv.db");
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
