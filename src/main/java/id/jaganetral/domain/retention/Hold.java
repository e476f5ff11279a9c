package id.jaganetral.domain.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A hold that stands (penahanan): what is held is neither proposed nor destroyed.
 *
 * @param target what is held by its id
 * @param report the report whose file it keeps
 * @param label register number of what is held
 */
public record Hold(
        UUID target, Kind kind, UUID report, String label, Ground ground, String reason, String by, Instant at) {

    /** What is held. */
    public enum Kind {
        REPORT,
        CASE,
        EVIDENCE
    }

    /** Why. The names are stored: they never change. */
    public enum Ground {
        /** Masih terkait proses hukum. */
        LEGAL_PROCESS,
        /** Permintaan pemilik data pribadi. */
        DATA_SUBJECT,
        /** Pemeriksaan atau audit. */
        AUDIT,
        OTHER
    }
}
