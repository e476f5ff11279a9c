package id.jaganetral.persistence.workspace;

import id.jaganetral.persistence.database.Database;

/** Called while a workspace whose tables an older version made is being opened, before anything is changed. */
@FunctionalInterface
public interface BeforeMigration {
    /** Makes a backup; when it throws, nothing is changed and the workspace stays closed. */
    void backUp(WorkspaceFolder folder, Database old);
}
