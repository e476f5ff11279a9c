package id.jaganetral.persistence.database;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, brought up to date by the scripts in {@code db/migration}; they are never edited once released. */
final class Schema {
    private Schema() {}

    static void bringUpToDate(DataSource connections) {
        Flyway flyway = Flyway.configure()
                .dataSource(connections)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                // features own ranges of numbers, so an older number may arrive later
                .outOfOrder(true)
                .load();
        try {
            if (Arrays.stream(flyway.info().applied()).anyMatch(Schema::isUnknownHere)) {
                throw new OperationFailed(Message.of("workspace.database.newer"));
            }
            flyway.migrate();
        } catch (FlywayException failed) {
            throw DatabaseProblem.of(failed);
        }
    }

    private static boolean isUnknownHere(MigrationInfo applied) {
        MigrationState state = applied.getState();
        return state == MigrationState.FUTURE_SUCCESS
                || state == MigrationState.FUTURE_FAILED
                || state == MigrationState.MISSING_SUCCESS;
    }
}
