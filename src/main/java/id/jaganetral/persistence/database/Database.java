package id.jaganetral.persistence.database;

import id.jaganetral.application.transaction.UnitOfWork;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The embedded database of a workspace. */
public final class Database implements AutoCloseable {
    /** No trace file: it would show values of failed statements in plain text. Confirmed means written: with H2's own delay a killed process loses thousands of acknowledged rows. */
    private static final String SETTINGS =
            ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;CACHE_SIZE=16384";

    private final JdbcConnectionPool connections;
    private final Sessions sessions;
    private final SqlUnitOfWork unitOfWork;

    private Database(JdbcConnectionPool connections, List<Feature> features) {
        this.connections = connections;
        this.sessions =
                new Sessions(features.stream().flatMap(f -> f.rows().stream()).toList());
        this.unitOfWork = new SqlUnitOfWork(connections, sessions, new Ports(features));
    }

    /** Opens or makes the database file and brings its schema up to date. */
    public static Database open(Path file, List<Feature> features) {
        return open("jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS, features);
    }

    static Database open(String url, List<Feature> features) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        JdbcConnectionPool connections = JdbcConnectionPool.create(source);
        Database database = new Database(connections, features);
        try {
            Schema.bringUpToDate(connections);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw DatabaseProblem.of(failed);
        }
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public void close() {
        sessions.close();
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException alreadyClosed) {
            // a database that failed has closed itself
        } finally {
            connections.dispose();
        }
    }
}
