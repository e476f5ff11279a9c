package id.jaganetral.application.backup;

import id.jaganetral.application.work.Progress;

/** Makes sure that what follows can be undone. */
@FunctionalInterface
public interface Safeguard {
    /** Returns when a proven backup exists; otherwise {@code OperationFailed}, and what was to follow is not begun. */
    void before(Progress progress);

    /** For work on workspaces nobody would miss. */
    static Safeguard none() {
        return progress -> {};
    }
}
