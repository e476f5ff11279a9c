package id.jaganetral.persistence.database;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.DataKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Brings the tables of a closed database up to date in a copy, reads the copy through, and only then lets it take the
 * original's place, in one step. Until that step the original is untouched, whatever happens.
 */
final class MigratedCopy {
    private static final String FOLDER = ".migrating";
    private static final String ENDING = ".mv.db";

    private final Path file;
    private final DataKey key;
    private final Path copy;

    MigratedCopy(Path file, DataKey key) {
        this.file = file;
        this.key = key;
        this.copy = file.resolveSibling(FOLDER).resolve(file.getFileName());
    }

    /** Takes away what a kill left of an earlier attempt. */
    void removeLeftovers() {
        try {
            Files.deleteIfExists(ended(copy));
            Files.deleteIfExists(copy.getParent());
        } catch (IOException stuck) {
            throw new OperationFailed(Message.of("workspace.database.trouble"), stuck);
        }
    }

    void migrate() {
        removeLeftovers();
        try {
            Files.createDirectories(copy.getParent());
            Files.copy(ended(file), ended(copy));
            bringUpToDate();
            DatabaseCopy.readThrough(copy, key);
            try (FileChannel channel = FileChannel.open(ended(copy), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(ended(copy), ended(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new OperationFailed(Message.of("workspace.database.migration"), failed);
        } finally {
            removeLeftovers();
        }
    }

    private void bringUpToDate() {
        JdbcConnectionPool connections = Database.pool(Database.url(copy), key);
        try {
            Schema.bringUpToDate(connections);
            shut(connections);
        } catch (SQLException | RuntimeException failed) {
            throw new OperationFailed(Message.of("workspace.database.migration"), failed);
        } finally {
            connections.dispose();
        }
    }

    private static void shut(JdbcConnectionPool connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private static Path ended(Path path) {
        return path.resolveSibling(path.getFileName() + ENDING);
    }
}
