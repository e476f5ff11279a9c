package id.jaganetral.domain.casefile.standing;

import java.time.LocalDate;

/** Something that lies beside the stage (urusan samping), since a day, still open or settled. */
public record SideMatter(Kind kind, LocalDate since, boolean open) {

    /** What lies beside. */
    public enum Kind {
        TEMPORARY_RELIEF,
        OBJECTION,
        APPEAL,
        RECORDS_BLOCKED,
        /** The person now works elsewhere; the case goes along. */
        TRANSFERRED,
        /** A heavier sanction is served first. */
        SERVING_DEFERRED
    }
}
