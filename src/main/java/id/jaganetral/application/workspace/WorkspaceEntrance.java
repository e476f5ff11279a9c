package id.jaganetral.application.workspace;

import id.jaganetral.application.work.Progress;
import java.nio.file.Path;

/**
 * The ways into a workspace. Each either ends with the workspace open or throws {@code OperationFailed} and leaves
 * nothing open; a half-made new folder is removed again.
 */
public interface WorkspaceEntrance {
    void createNew(Path folder, Progress progress);

    /** Makes a workspace with invented people, reports and pictures. */
    void createSample(Path folder, Progress progress);

    void open(Path folder, Progress progress);
}
