package id.jaganetral.application.evidence.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Which folder is looked into for uploads from phones, and what of it was dealt with (port). */
public interface UploadFolder {
    /**
     * What is remembered.
     *
     * @param handled keys of files that are offered no more
     */
    record Remembered(Optional<Path> folder, Set<String> handled) {
        public Remembered {
            handled = Set.copyOf(handled);
        }
    }

    Remembered load();

    void keep(Remembered remembered);
}
