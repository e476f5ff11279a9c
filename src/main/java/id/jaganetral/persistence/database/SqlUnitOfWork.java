package id.jaganetral.persistence.database;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.transaction.ChangeLog;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.outcome.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Transactions on one database. Writers come one after the other; readers see one state from their first question to
 * their last and never wait. A read inside a transaction joins it. A write inside a write is a defect: joining would
 * call durable what is not. A refused write is undone, and no write is carried out without the log.
 */
final class SqlUnitOfWork implements UnitOfWork {
    private static final long LOOK_MILLIS = 200;

    private final DataSource connections;
    private final Sessions sessions;
    private final Ports ports;
    private final Optional<Actor> actor;
    private final ReentrantLock writer;
    private final ThreadLocal<Running> running;
    private final AtomicReference<ChangeLog> log;

    SqlUnitOfWork(DataSource connections, Sessions sessions, Ports ports) {
        this.connections = connections;
        this.sessions = sessions;
        this.ports = ports;
        this.actor = Optional.empty();
        this.writer = new ReentrantLock(true);
        this.running = new ThreadLocal<>();
        this.log = new AtomicReference<>((tx, acts) -> {
            throw new IllegalStateException("a change before there is a log");
        });
    }

    private SqlUnitOfWork(SqlUnitOfWork same, Actor actor) {
        this.connections = same.connections;
        this.sessions = same.sessions;
        this.ports = same.ports;
        this.actor = Optional.of(actor);
        this.writer = same.writer;
        this.running = same.running;
        this.log = same.log;
    }

    /** The same transactions, showing only what this account may see. */
    SqlUnitOfWork seenBy(Actor account) {
        return new SqlUnitOfWork(this, account);
    }

    /** From now on changes are entered there. */
    void logInto(ChangeLog changes) {
        log.set(changes);
    }

    @Override
    public <T> T read(Function<? super Reading, ? extends T> work) {
        if (running.get() != null) {
            return work.apply(running.get());
        }
        return inTransaction(false, work::apply);
    }

    @Override
    public <T> T write(Function<? super Writing, ? extends T> work) {
        if (running.get() != null) {
            throw new IllegalStateException("a write inside another transaction");
        }
        writer.lock();
        try {
            return inTransaction(true, work::apply);
        } finally {
            writer.unlock();
        }
    }

    /** Asks the database itself. */
    @FunctionalInterface
    interface Asking<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** Works while nobody writes; waiting for the last writer can be cancelled. */
    <T> T alone(Progress progress, Asking<T> work) {
        if (running.get() != null) {
            throw new IllegalStateException("inside another transaction");
        }
        waitForWriter(progress);
        try (Connection connection = connections.getConnection()) {
            return work.ask(connection);
        } catch (SQLException failed) {
            throw DatabaseProblem.of(failed);
        } finally {
            writer.unlock();
        }
    }

    private void waitForWriter(Progress progress) {
        try {
            while (!writer.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.at(0, -1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private <T> T inTransaction(boolean writing, Function<Running, ? extends T> work) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    writing ? Connection.TRANSACTION_READ_COMMITTED : Connection.TRANSACTION_REPEATABLE_READ);
            return run(new Running(new Transaction(connection, sessions, actor)), writing, work);
        } catch (SQLException failed) {
            throw DatabaseProblem.of(failed);
        }
    }

    private <T> T run(Running now, boolean writing, Function<Running, ? extends T> work) throws SQLException {
        boolean done = false;
        running.set(now);
        try {
            T result = work.apply(now);
            if (writing && !(result instanceof Outcome.Refused<?>)) {
                now.enter();
                commit(now.transaction);
                done = true;
            }
            return result;
        } catch (RuntimeException failed) {
            throw DatabaseProblem.of(failed);
        } finally {
            running.remove();
            end(now.transaction, done);
        }
    }

    /** The checkpoint is against a power cut; the commit alone already survives a killed process. */
    private static void commit(Transaction transaction) throws SQLException {
        transaction.commit();
        try (Statement statement = transaction.connection().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static void end(Transaction transaction, boolean done) throws SQLException {
        if (!done && !transaction.connection().isClosed()) {
            transaction.rollback();
        }
        transaction.end();
    }

    /** Hands out ports of this transaction. Whoever holds a {@link Reading} cannot reach a store. */
    private final class Running implements Writing {
        private final Transaction transaction;
        private final List<Act> acts = new ArrayList<>();
        private boolean changing;

        Running(Transaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public <Q extends Queries> Q queries(Class<Q> port) {
            return ports.queries(port, transaction);
        }

        @Override
        public <S extends Store> S store(Class<S> port) {
            changing = true;
            return ports.store(port, transaction);
        }

        @Override
        public void note(Act act) {
            acts.add(act);
        }

        private void enter() {
            if (changing || !acts.isEmpty()) {
                log.get().enter(this, List.copyOf(acts));
            }
        }
    }
}
