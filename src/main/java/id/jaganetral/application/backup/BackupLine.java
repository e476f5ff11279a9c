package id.jaganetral.application.backup;

import java.time.Instant;
import java.util.Optional;

/**
 * One backup as a list shows it; nothing in it needs the key.
 *
 * @param number rises by one; tells the newest also when the clock was set back
 * @param made when
 * @param occasion why
 * @param bytes everything a restore would bring back
 * @param added bytes this backup added to the place
 * @param proven when it was last opened and checked to the end; empty when it never was
 */
public record BackupLine(
        int number, Instant made, Occasion occasion, long bytes, long added, Optional<Instant> proven) {}
