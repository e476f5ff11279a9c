package id.jaganetral.application.audit;

import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.LogEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of the log at one moment (kepala rantai). Whoever wrote it down can tell later whether anything before it was
 * touched.
 *
 * @param number of the last entry; 0 while there is none
 * @param hash SHA-256 over everything up to it, hexadecimal
 */
public record ChainHead(long number, String hash) {
    private static final String FORMAT = "JAGANETRAL-CATATAN 1";

    /** Before the first entry; differs between workspaces, so that no log can pass for another's. */
    public static ChainHead beforeFirst(UUID workspace) {
        return new ChainHead(0, sha256(opening(workspace)));
    }

    /** First line of an exported log. */
    public static String opening(UUID workspace) {
        return FORMAT + " " + workspace;
    }

    /** The next entry and its hash. */
    public LinkedEntry next(Instant at, Optional<UUID> who, Act act) {
        LogEntry entry = new LogEntry(
                number + 1, at.truncatedTo(ChronoUnit.MILLIS), who, act.kind().code(), act.subject(), act.written());
        return new LinkedEntry(entry, hashOf(entry));
    }

    /** What the hash of an entry is when it follows this one: SHA-256 of the hash before, a line feed, the entry's line. */
    public String hashOf(LogEntry entry) {
        return sha256(hash + "\n" + entry.line());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
