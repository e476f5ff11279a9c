package id.jaganetral.persistence.workspace;

import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.PlainFiles;

/** Makes the key of a new workspace and leaves the ways to it in the workspace's open files. */
@FunctionalInterface
public interface KeySource {
    DataKey makeIn(PlainFiles files);
}
