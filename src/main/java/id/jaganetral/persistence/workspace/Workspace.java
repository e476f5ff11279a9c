package id.jaganetral.persistence.workspace;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.GuardedUnitOfWork;
import id.jaganetral.application.transaction.ChangeLog;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.persistence.database.Database;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.DataKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** An open workspace (ruang kerja): its folder, its database and its log, closed together. */
public final class Workspace implements AutoCloseable {
    private final WorkspaceFolder folder;
    private final WorkspaceLog log;
    private final Database database;
    private final WorkingCopies working;

    private final UnitOfWork unitOfWork;
    private final Gate gate;

    private Workspace(WorkspaceFolder folder, WorkspaceLog log, Database database, WorkingCopies working) {
        this.folder = folder;
        this.log = log;
        this.database = database;
        this.working = working;
        this.unitOfWork = database.unitOfWork();
        this.gate = Gate.OPEN;
    }

    private Workspace(Workspace same, Actor actor) {
        this.folder = same.folder;
        this.log = same.log;
        this.database = same.database;
        this.working = same.working;
        this.unitOfWork = new GuardedUnitOfWork(database.seenBy(actor), actor);
        this.gate = actor;
    }

    /** The same workspace in the hands of somebody: only what this account may do and see. Closing either closes it. */
    public Workspace inHandsOf(Actor actor) {
        return new Workspace(this, actor);
    }

    /** Makes a new one in an empty or absent folder and opens it. */
    public static Workspace create(Path folder, Engine engine, Clock clock, KeySource keys) {
        return start(WorkspaceFolder.create(folder, clock, keys), engine, (made, old) -> {});
    }

    /** Opens an existing one; the schema is brought up to date, after a backup. */
    public static Workspace open(Path folder, Engine engine, DataKey key, BeforeMigration backup) {
        return start(WorkspaceFolder.open(folder, key), engine, backup);
    }

    private static Workspace start(WorkspaceFolder folder, Engine engine, BeforeMigration backup) {
        WorkspaceLog log = WorkspaceLog.startIn(folder.logs());
        try {
            return withWorkingCopies(folder, log, engine, backup);
        } catch (RuntimeException failed) {
            log.close();
            folder.close();
            throw failed;
        }
    }

    private static Workspace withWorkingCopies(
            WorkspaceFolder folder, WorkspaceLog log, Engine engine, BeforeMigration backup) {
        WorkingCopies working = WorkingCopies.open(folder.id());
        try {
            Database database =
                    Database.open(folder.databaseFile(), folder.key(), engine, old -> backup.backUp(folder, old));
            return new Workspace(folder, log, database, working);
        } catch (RuntimeException failed) {
            working.close();
            throw failed;
        }
    }

    public WorkspaceFolder folder() {
        return folder;
    }

    /** Where documents lie open for other programs. */
    public WorkingFolder working() {
        return working;
    }

    /**
     * Copies the open database into a zip, encrypted, while nobody writes.
     *
     * @return rows by table
     */
    public Map<String, Long> copyDatabase(Path zip, Progress progress) {
        return database.copyTo(zip, progress);
    }

    /** From now on changes are entered there; before, none is carried out. */
    public void logInto(ChangeLog log) {
        database.logInto(log);
    }

    /** Opens every transaction of whoever works. */
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** For upkeep by the program itself, which must see everything; never for what a user asks for. */
    public UnitOfWork upkeep() {
        return database.unitOfWork();
    }

    /** What lets through, for ports that are no rows. */
    public Gate gate() {
        return gate;
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            working.close();
            log.close();
            folder.close();
        }
    }
}
