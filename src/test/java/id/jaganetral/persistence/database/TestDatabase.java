package id.jaganetral.persistence.database;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.transaction.ChangeLog;
import id.jaganetral.application.transaction.UnitOfWork;
import java.util.List;
import java.util.UUID;

/** A migrated database in memory for the tests of stores; gone when closed. */
public final class TestDatabase implements AutoCloseable {
    private final Engine engine;
    private final Database database;

    private TestDatabase(List<Feature> features) {
        this.engine = Engine.start(features);
        this.database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", engine);
        database.logInto((tx, acts) -> {});
    }

    public static TestDatabase with(Feature... features) {
        return new TestDatabase(List.of(features));
    }

    /** Changes are entered there; without this call a change may say nothing of itself. */
    public void logInto(ChangeLog log) {
        database.logInto(log);
    }

    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    /** As an account sees it, without being asked for permissions. */
    public UnitOfWork seenBy(Actor account) {
        return database.seenBy(account);
    }

    @Override
    public void close() {
        database.close();
        engine.close();
    }
}
