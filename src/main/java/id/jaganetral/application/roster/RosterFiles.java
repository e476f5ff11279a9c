package id.jaganetral.application.roster;

import java.nio.file.Path;

/** Opens roster files of any supported form. */
public interface RosterFiles {
    /**
     * Looks at a file and makes it ready to be read.
     *
     * @throws id.jaganetral.domain.outcome.OperationFailed when it can not be read, with what to do about it
     */
    RosterSource open(Path file);
}
