package id.jaganetral.persistence.database;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The tables, brought up to date by the scripts in {@code db/migration}; they are never edited once released. */
final class Schema {
    private Schema() {}

    /** Whether an older version of the program made these tables. */
    static boolean isOlder(DataSource connections) {
        try {
            MigrationInfoService found = flyway(connections).info();
            if (Arrays.stream(found.applied()).anyMatch(Schema::isUnknownHere)) {
                throw new OperationFailed(Message.of("workspace.database.newer"));
            }
            return found.applied().length > 0 && found.pending().length > 0;
        } catch (FlywayException failed) {
            throw DatabaseProblem.of(failed);
        }
    }

    static void bringUpToDate(DataSource connections) {
        try {
            flyway(connections).migrate();
        } catch (FlywayException failed) {
            throw DatabaseProblem.of(failed);
        }
    }

    private static Flyway flyway(DataSource connections) {
        return Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                // features own ranges of numbers, so an older number may arrive later
                .outOfOrder(true)
                .load();
    }

    private static boolean isUnknownHere(MigrationInfo applied) {
        MigrationState state = applied.getState();
        return state == MigrationState.FUTURE_SUCCESS
                || state == MigrationState.FUTURE_FAILED
                || state == MigrationState.MISSING_SUCCESS;
    }
}
