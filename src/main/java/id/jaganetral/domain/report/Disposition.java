package id.jaganetral.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was laid down about a person reported while no case file is open (status laporan), in the words of official
 * reporting. A later one is appended; the last one counts. Once a case file is open its facts say what becomes of the
 * person.
 *
 * @param subject the person reported
 * @param on the day it was laid down, or the date of the letter that says so
 * @param letter number of that letter, empty when there is none
 * @param reason why, in the officer's words
 * @param recordedAt when it was written down
 * @param recordedBy by whom
 */
public record Disposition(
        UUID subject, Kind kind, LocalDate on, String letter, String reason, Instant recordedAt, String recordedBy) {

    /** What was laid down. */
    public enum Kind {
        /** Menunggu verifikasi BKN: forwarded, BKN has not answered. */
        AWAITING_BKN,
        /** Ditolak: not taken up, for example because requirements are missing. */
        REJECTED,
        /** Dibatalkan: withdrawn or called off. */
        CANCELLED,
        /** Tidak terbukti: clarified, nothing was there. */
        NOT_PROVEN,
        /** Terlapor sudah berhenti, pensiun, meninggal atau diberhentikan. */
        LEFT_SERVICE,
        /** What was laid down before no longer counts. */
        TAKEN_BACK
    }
}
