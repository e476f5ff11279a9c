package id.jaganetral.domain.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a piece of evidence came from (asal bukti).
 *
 * @param way how it reached the program
 * @param fileName its name when it came, empty for the clipboard
 * @param receivedAt when it was taken in
 * @param receivedBy officer who took it in
 * @param channel from whom and by what channel, in the officer's words, may be empty
 * @param capturedAt when the screenshot was taken, empty when not known
 */
public record Provenance(
        ArrivalWay way,
        String fileName,
        Instant receivedAt,
        String receivedBy,
        String channel,
        Optional<Instant> capturedAt) {}
