package id.jaganetral.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.database.DatabaseCopy;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.database.SchemaFixture;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workspace of every earlier schema version, with a row in each of its tables, opens and keeps its rows. */
class EarlierSchemasTest {
    private static final Engine ENGINE = Engine.start(List.of());

    @TempDir
    Path place;

    @AfterAll
    static void end() {
        ENGINE.close();
    }

    static Stream<String> versions() {
        List<String> all = SchemaFixture.versions();
        return all.subList(0, all.size() - 1).stream();
    }

    @ParameterizedTest(name = "schema {0}")
    @MethodSource("versions")
    void aWorkspaceOfAnEarlierSchemaOpensWithItsRows(String version) {
        Path folder = place.resolve("ruang");
        Path file = workspaceOf(version, folder);
        Map<String, Long> before = DatabaseCopy.readThrough(file, TestKeys.KEY);
        List<Map<String, Long>> backedUp = new ArrayList<>();

        Workspace.open(folder, ENGINE, TestKeys.KEY, (opening, old) -> {
                    backedUp.add(before);
                    assertThat(old.unitOfWork()).isNotNull();
                })
                .close();

        assertThat(backedUp).as("a backup comes first").hasSize(1);
        Map<String, Long> after = DatabaseCopy.readThrough(file, TestKeys.KEY);
        Workspace.open(folder, ENGINE, TestKeys.KEY, (opening, old) -> {
                    throw new AssertionError("up to date now");
                })
                .close();
        before.forEach((table, rows) -> {
            if (after.containsKey(table) && !table.equals("flyway_schema_history")) {
                assertThat(after.get(table)).as(table).isEqualTo(rows).isPositive();
            }
        });
    }

    @Test
    void aWorkspaceThatIsUpToDateIsNotBackedUp() {
        Path folder = place.resolve("ruang");
        Workspace.create(folder, ENGINE, Clock.systemUTC(), files -> TestKeys.KEY)
                .close();
        Workspace.open(folder, ENGINE, TestKeys.KEY, (opening, old) -> {
                    throw new AssertionError("nothing to do");
                })
                .close();
    }

    @Test
    void withoutABackupNothingIsChanged() throws IOException {
        Path folder = place.resolve("ruang");
        Path file = workspaceOf("20", folder);
        Map<String, Long> before = DatabaseCopy.readThrough(file, TestKeys.KEY);
        assertThatThrownBy(() -> Workspace.open(folder, ENGINE, TestKeys.KEY, (opening, old) -> {
                    throw new OperationFailed(Message.of("workspace.disk.full", "cadangan"));
                }))
                .isInstanceOf(OperationFailed.class);
        assertThat(DatabaseCopy.readThrough(file, TestKeys.KEY)).isEqualTo(before);
    }

    @Test
    void aMigrationThatFailsLeavesTheOldDatabase() throws Exception {
        Path folder = place.resolve("ruang");
        Path file = workspaceOf("20", folder);
        SchemaFixture.obstruct(file, TestKeys.KEY);
        Map<String, Long> before = DatabaseCopy.readThrough(file, TestKeys.KEY);
        assertThatThrownBy(() -> Workspace.open(folder, ENGINE, TestKeys.KEY, (opening, old) -> {}))
                .isInstanceOfSatisfying(
                        OperationFailed.class,
                        failed -> assertThat(failed.shown().key()).isEqualTo("workspace.database.migration"));
        assertThat(DatabaseCopy.readThrough(file, TestKeys.KEY)).isEqualTo(before);
        assertThat(Files.exists(file.resolveSibling(".migrating"))).isFalse();
    }

    private static Path workspaceOf(String version, Path folder) {
        WorkspaceFolder made = TestWorkspaces.createFolder(folder, Clock.systemUTC());
        made.close();
        SchemaFixture.make(made.databaseFile(), TestKeys.KEY, version);
        return made.databaseFile();
    }
}
