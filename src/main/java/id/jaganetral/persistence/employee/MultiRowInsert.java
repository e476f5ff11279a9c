package id.jaganetral.persistence.employee;

import id.jaganetral.persistence.database.SqlFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Inserts many rows with few statements: {@code INSERT ... VALUES (...), (...)} takes most of the cost away. */
final class MultiRowInsert {
    private static final int ROWS = 50;

    private final Connection connection;
    private final String table;
    private final List<String> columns;

    /** Gives the values of one row in the order of the columns. */
    @FunctionalInterface
    interface Values<T> {
        Object[] of(T row);
    }

    MultiRowInsert(Connection connection, String table, List<String> columns) {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
    }

    <T> void insert(List<T> rows, Values<T> values) {
        int whole = rows.size() / ROWS * ROWS;
        run(rows.subList(0, whole), ROWS, values);
        run(rows.subList(whole, rows.size()), 1, values);
    }

    private <T> void run(List<T> rows, int together, Values<T> values) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(statement(together))) {
            int at = 0;
            for (int i = 0; i < rows.size(); i++) {
                for (Object value : values.of(rows.get(i))) {
                    insert.setObject(++at, value);
                }
                if ((i + 1) % together == 0) {
                    insert.addBatch();
                    at = 0;
                }
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new SqlFailure(failed);
        }
    }

    private String statement(int together) {
        String row = "(" + "?, ".repeat(columns.size() - 1) + "?)";
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES "
                + (row + ", ").repeat(together - 1) + row;
    }
}
