package id.jaganetral.application.backup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where backups lie.
 *
 * @param first always written
 * @param second written too when it is there, for example on another disk; empty when the office named none
 */
public record BackupPlaces(Path first, Optional<Path> second) {}
