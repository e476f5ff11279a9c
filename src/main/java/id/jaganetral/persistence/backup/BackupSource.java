package id.jaganetral.persistence.backup;

import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.workspace.StoredFiles;
import id.jaganetral.persistence.workspace.Workspace;
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
    static BackupSource of(Workspace workspace) {
        return new BackupSource(
                workspace.folder().id(),
                workspace.folder().key(),
                workspace.folder().stored(),
                workspace::copyDatabase);
    }
}
