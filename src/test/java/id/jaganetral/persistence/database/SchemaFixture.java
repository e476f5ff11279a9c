package id.jaganetral.persistence.database;

import id.jaganetral.persistence.vault.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Builds a small database as an earlier version of the program left it: its schema, and one row in every table. All
 * identifiers are the same, so that every reference holds.
 */
public final class SchemaFixture {
    private static final String SAME = "00000000-0000-0000-0000-000000000001";

    private SchemaFixture() {}

    /** Versions of the schema, in order; the last is the present one. */
    public static List<String> versions() {
        JdbcConnectionPool memory = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");
        try {
            return Arrays.stream(flyway(memory).load().info().all())
                    .map(found -> found.getVersion().getVersion())
                    .toList();
        } finally {
            memory.dispose();
        }
    }

    public static void make(Path file, DataKey key, String version) {
        JdbcConnectionPool connections = Database.pool(Database.url(file), key);
        try (Connection connection = connections.getConnection()) {
            flyway(connections).target(version).load().migrate();
            fill(connection);
            execute(connection, "SHUTDOWN");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            connections.dispose();
        }
    }

    /** Puts something in the way of a later migration. */
    public static void obstruct(Path file, DataKey key) throws SQLException {
        try (Connection connection = Database.openCopy(file, key, false)) {
            execute(connection, "CREATE TABLE letter (in_the_way INTEGER)");
        }
    }

    private static FluentConfiguration flyway(javax.sql.DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .outOfOrder(true);
    }

    private static void fill(Connection connection) throws SQLException {
        execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
        for (String table : strings(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                        + " AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'")) {
            fill(connection, table);
        }
        execute(connection, "SET REFERENTIAL_INTEGRITY TRUE");
    }

    private static void fill(Connection connection, String table) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement columns = connection.prepareStatement(
                "SELECT CASE WHEN is_identity = 'YES' OR is_generated = 'ALWAYS' THEN 'GENERATED' ELSE data_type END"
                        + " FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND table_name = ?"
                        + " ORDER BY ordinal_position")) {
            columns.setString(1, table);
            try (ResultSet column = columns.executeQuery()) {
                while (column.next()) {
                    values.add(value(column.getString(1)));
                }
            }
        }
        execute(connection, "INSERT INTO \"" + table + "\" VALUES (" + String.join(", ", values) + ")");
    }

    private static String value(String type) {
        if (type.contains("CHAR")) {
            return "'1'";
        }
        return switch (type) {
            case "GENERATED" -> "DEFAULT";
            case "UUID" -> "'" + SAME + "'";
            case "DATE" -> "DATE '2026-01-02'";
            case "BOOLEAN" -> "TRUE";
            case "CHARACTER LARGE OBJECT" -> "'1'";
            case "BINARY LARGE OBJECT", "BINARY VARYING", "BINARY" -> "X'01'";
            case "TIMESTAMP WITH TIME ZONE", "TIMESTAMP" -> "TIMESTAMP WITH TIME ZONE '2026-01-02 03:04:05+00'";
            case "TIME" -> "TIME '03:04:05'";
            default -> "1";
        };
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
