package id.jaganetral.cli;

import java.nio.file.Path;

/** Opens the workspace a command works on. */
public interface Workplaces {
    /** Opens an existing workspace. */
    Workplace open(Path folder);

    /** Makes a new, empty one in an empty or absent folder. */
    Workplace create(Path folder);
}
