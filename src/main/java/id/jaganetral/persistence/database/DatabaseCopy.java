package id.jaganetral.persistence.database;

import id.jaganetral.persistence.vault.DataKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies of a database: taken while it is open, and read from the first row to the last to see whether they are whole. */
public final class DatabaseCopy {
    private DatabaseCopy() {}

    /**
     * Copies an open database into a zip, encrypted as it lies on the disk.
     *
     * @return rows by table at that moment; the caller keeps writers away
     */
    static Map<String, Long> take(Connection connection, Path zip) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + quoted(table))) {
                count.next();
                rows.put(table, count.getLong(1));
            }
        }
        try (PreparedStatement statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, zip.toAbsolutePath().toString());
            statement.execute();
        }
        return rows;
    }

    /**
     * Opens a closed copy without changing it and reads every value of every row.
     *
     * @param file without the ending the engine adds
     * @return rows by table
     */
    public static Map<String, Long> readThrough(Path file, DataKey key) {
        try (Connection connection = Database.openCopy(file, key, true)) {
            return readThrough(connection);
        } catch (SQLException | RuntimeException failed) {
            throw DatabaseProblem.opening(failed);
        }
    }

    static Map<String, Long> readThrough(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            rows.put(table, readAll(connection, table));
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' ORDER BY table_name")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static long readAll(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + quoted(table))) {
            long count = 0;
            while (row.next()) {
                readRow(row);
                count++;
            }
            return count;
        }
    }

    private static void readRow(ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            int type = row.getMetaData().getColumnType(column);
            if (type == Types.BLOB) {
                row.getBytes(column);
            } else {
                row.getString(column);
            }
        }
    }

    /** Names of tables come from the database itself. */
    private static String quoted(String table) {
        return '"' + table.replace("\"", "\"\"") + '"';
    }
}
