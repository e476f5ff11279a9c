package id.jaganetral.persistence.database;

import java.sql.SQLException;

/** An SQL error on its way to the unit of work, which decides whether the environment or the program is to blame. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
