package id.jaganetral.persistence.database;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.transaction.ChangeLog;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.vault.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/** The embedded database of a workspace, encrypted with a key of its own. */
public final class Database implements AutoCloseable {
    /** No trace file: it would show values of failed statements in plain text. Confirmed means written: with H2's own delay a killed process loses thousands of acknowledged rows. */
    private static final String SETTINGS =
            ";TRACE_LEVEL_FILE=0;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;CACHE_SIZE=16384";

    private static final String USER = "sa";

    private final JdbcConnectionPool connections;
    private final SqlUnitOfWork unitOfWork;

    private Database(JdbcConnectionPool connections, Engine engine) {
        this.connections = connections;
        this.unitOfWork = new SqlUnitOfWork(connections, engine.sessions(), engine.ports());
    }

    /** Opens or makes the database file, as {@link #open(Path, DataKey, Engine, Consumer)}, with nobody to hear of an older one. */
    public static Database open(Path file, DataKey key, Engine engine) {
        return open(file, key, engine, old -> {});
    }

    /**
     * Opens or makes the database file and brings its schema up to date: a new one in place, an older one in a copy that
     * then takes its place.
     *
     * @param beforeMigration hears of an older one while it is open and unchanged; throws to leave it so
     */
    public static Database open(Path file, DataKey key, Engine engine, Consumer<Database> beforeMigration) {
        MigratedCopy copy = new MigratedCopy(file, key);
        copy.removeLeftovers();
        Database opened = new Database(pool(url(file), key), engine);
        boolean usable = false;
        try {
            usable = !Schema.isOlder(opened.connections);
            if (!usable) {
                beforeMigration.accept(opened);
            }
        } catch (RuntimeException failed) {
            throw DatabaseProblem.opening(failed);
        } finally {
            if (!usable) {
                opened.close();
            }
        }
        if (usable) {
            return upToDate(opened);
        }
        copy.migrate();
        return upToDate(new Database(pool(url(file), key), engine));
    }

    static JdbcConnectionPool pool(String url, DataKey key) {
        // H2 takes two passwords in one: that of the file, a blank, that of the user, which is empty
        return pool(url, filePassword(key) + " ");
    }

    private static JdbcConnectionPool pool(String url, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword(password);
        return JdbcConnectionPool.create(source);
    }

    static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES" + SETTINGS;
    }

    static Database open(String url, String password, Engine engine) {
        return upToDate(new Database(pool(url, password), engine));
    }

    private static Database upToDate(Database database) {
        try {
            Schema.bringUpToDate(database.connections);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw DatabaseProblem.of(failed);
        }
    }

    /** Encrypts a closed database file that lies open, in its place. */
    public static void encrypt(Path file, DataKey key) {
        try {
            org.h2.tools.ChangeFileEncryption.execute(
                    file.toAbsolutePath().getParent().toString(),
                    file.getFileName().toString(),
                    "AES",
                    null,
                    filePassword(key).toCharArray(),
                    true);
        } catch (SQLException failed) {
            throw DatabaseProblem.of(failed);
        }
    }

    static String filePassword(DataKey key) {
        return HexFormat.of().formatHex(key.derived("database"));
    }

    /**
     * Copies the open database into a zip, encrypted; writers wait meanwhile, readers do not.
     *
     * @return rows by table
     */
    public Map<String, Long> copyTo(Path zip, Progress progress) {
        return unitOfWork.alone(progress, connection -> DatabaseCopy.take(connection, zip));
    }

    /** One connection to a closed copy, which closes it again. */
    static Connection openCopy(Path file, DataKey key, boolean readOnly) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES" + SETTINGS
                + ";IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=TRUE" + (readOnly ? ";ACCESS_MODE_DATA=r" : ""));
        source.setUser(USER);
        source.setPassword(filePassword(key) + " ");
        return source.getConnection();
    }

    /** From now on changes are entered there; before, none is carried out. */
    public void logInto(ChangeLog log) {
        unitOfWork.logInto(log);
    }

    /** For upkeep by the program: everything is seen. */
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Shows only what this account may see. */
    public UnitOfWork seenBy(Actor account) {
        return unitOfWork.seenBy(account);
    }

    @Override
    public void close() {
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
