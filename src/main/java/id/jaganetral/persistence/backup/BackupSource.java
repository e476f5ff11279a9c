package id.jaganetral.persistence.backup;

import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.workspace.StoredFiles;
import id.jaganetral.persistence.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * What is backed up.
 *
 * @param workspace its number
 * @param key seals the lists
 * @param files everything but the database
 * @param database copies the database
 */
record BackupSource(UUID workspace, DataKey key, StoredFiles files, DatabaseZip database) {
    /** Copies the database into a zip, encrypted, and counts its rows by table. */
    @FunctionalInterface
    interface DatabaseZip {
        Map<String, Long> writeTo(Path zip, Progress progress);
    }

    static BackupSource of(Workspace workspace) {
        return new BackupSource(
                workspace.folder().id(),
                workspace.folder().key(),
                workspace.folder().stored(),
                workspace::copyDatabase);
    }
}
