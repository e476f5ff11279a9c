package id.jaganetral.application.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * A finished import, for the list of imports.
 *
 * @param fileName name of the file without its folder
 * @param by who did it
 */
public record ImportRecord(
        UUID id,
        Instant at,
        String by,
        String fileName,
        int added,
        int changed,
        int unchanged,
        int deactivated,
        int rejected) {}
