package id.jaganetral.persistence.workspace;

import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.vault.TestKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Workspaces for tests, all sealed with the key that never changes, so that no password is needed. */
public final class TestWorkspaces {
    private TestWorkspaces() {}

    public static Workspace create(Path folder, List<Feature> features, Clock clock) {
        return unlogged(Workspace.create(folder, Engine.start(features), clock, files -> TestKeys.KEY));
    }

    public static Workspace open(Path folder, List<Feature> features) {
        return unlogged(Workspace.open(folder, Engine.start(features), TestKeys.KEY, (opening, old) -> {}));
    }

    /** Changes of tests need not say what they are. */
    private static Workspace unlogged(Workspace workspace) {
        workspace.logInto((tx, acts) -> {});
        return workspace;
    }

    public static WorkspaceFolder createFolder(Path folder, Clock clock) {
        return WorkspaceFolder.create(folder, clock, files -> TestKeys.KEY);
    }

    public static WorkspaceFolder openFolder(Path folder) {
        return WorkspaceFolder.open(folder, TestKeys.KEY);
    }
}
