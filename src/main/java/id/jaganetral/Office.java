package id.jaganetral;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * One opened workspace with every use case it offers, built by hand in one place and without a window: the window and
 * the command line both start from here.
 */
final class Office implements AutoCloseable {
    /** What each feature brings to the database. */
    private static final List<Feature> FEATURES = List.of();

    private final Workspace workspace;
    private final Clock clock;

    private Office(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    static Office create(Path folder, Clock clock) {
        return new Office(Workspace.create(folder, FEATURES, clock), clock);
    }

    static Office open(Path folder, Clock clock) {
        return new Office(Workspace.open(folder, FEATURES), clock);
    }

    Path folder() {
        return workspace.folder().root();
    }

    Clock clock() {
        return clock;
    }

    UnitOfWork unitOfWork() {
        return workspace.unitOfWork();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
