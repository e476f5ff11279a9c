package id.jaganetral.persistence.database;

import id.jaganetral.application.access.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** A running transaction as the stores see it: rows through Hibernate, or SQL on the same connection. */
public final class Transaction {
    private final Connection connection;
    private final Sessions sessions;
    private final Sight sight;
    private StatelessSession session;

    Transaction(Connection connection, Sessions sessions, Optional<Actor> actor) {
        this.connection = connection;
        this.sessions = sessions;
        this.sight = new Sight(actor, sql());
    }

    /** Which rows may be shown; every question about reports and what hangs on them asks it. */
    public Sight sight() {
        return sight;
    }

    /** For rows. The first use in the life of the program waits until Hibernate is ready. */
    public StatelessSession session() {
        if (session == null) {
            session = sessions.open(connection);
            session.beginTransaction();
        }
        return session;
    }

    /** For bulk work and queries; never commit or close it. */
    public Connection connection() {
        return connection;
    }

    /** For queries in plain SQL; ready at once, without Hibernate. */
    public Sql sql() {
        return new Sql(connection);
    }

    /** The next number of a register (nomor register), gap-free because it moves with this transaction. */
    public int nextNumber(String register, int year) {
        int raised = sql().update(
                        "UPDATE register_counter SET last_number = last_number + 1 WHERE register = ? AND register_year = ?",
                        register,
                        year);
        if (raised == 0) {
            sql().update(
                            "INSERT INTO register_counter (register, register_year, last_number) VALUES (?, ?, 1)",
                            register,
                            year);
        }
        return (int) sql().number(
                        "SELECT last_number FROM register_counter WHERE register = ? AND register_year = ?",
                        register,
                        year);
    }

    void commit() throws SQLException {
        if (session != null) {
            session.getTransaction().commit();
        }
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    void end() {
        if (session != null) {
            session.close();
        }
    }
}
