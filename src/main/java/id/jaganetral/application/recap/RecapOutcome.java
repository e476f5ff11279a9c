package id.jaganetral.application.recap;

import id.jaganetral.domain.report.Disposition;
import java.util.List;

/**
 * What became of a person reported (hasil), in the words of official reporting. Each person reported sits in exactly one
 * box; {@link CaseFileOutcomes} says which where two would fit.
 */
public enum RecapOutcome {
    /** Belum teridentifikasi: only a name or an account. */
    UNIDENTIFIED,
    /** Menunggu verifikasi kantor: identified, no case file yet. */
    AWAITING_VERIFICATION,
    /** Menunggu verifikasi BKN. */
    AWAITING_BKN,
    /** Menunggu tindak lanjut PPK: a case file is open. */
    AWAITING_FOLLOW_UP,
    /** Diblokir: records blocked, nothing decided. */
    BLOCKED,
    /** Blokir dibuka: the block was lifted, nothing decided. */
    UNBLOCKED,
    /** Dialihkan: goes on in the other track. */
    MOVED,
    /** Tidak terbukti. */
    NOT_PROVEN,
    /** Dijatuhi sanksi. */
    SANCTIONED,
    /** Keputusan dibatalkan: the decision was annulled. */
    ANNULLED,
    /** Dibatalkan: the report was withdrawn or called off. */
    CANCELLED,
    /** Ditolak: the report was not taken up. */
    REJECTED,
    /** Terlapor sudah berhenti, pensiun, meninggal atau pindah before a decision. */
    LEFT_SERVICE;

    /** From the most open to the least; among the closed ones the gravest first. */
    private static final List<RecapOutcome> TELLING = List.of(
            UNIDENTIFIED,
            AWAITING_VERIFICATION,
            AWAITING_BKN,
            AWAITING_FOLLOW_UP,
            BLOCKED,
            UNBLOCKED,
            SANCTIONED,
            ANNULLED,
            MOVED,
            LEFT_SERVICE,
            NOT_PROVEN,
            CANCELLED,
            REJECTED);

    static RecapOutcome of(Disposition.Kind kind) {
        return switch (kind) {
            case AWAITING_BKN -> AWAITING_BKN;
            case REJECTED -> REJECTED;
            case CANCELLED -> CANCELLED;
            case NOT_PROVEN -> NOT_PROVEN;
            case LEFT_SERVICE -> LEFT_SERVICE;
            case TAKEN_BACK -> AWAITING_VERIFICATION;
        };
    }

    /** Which of two outcomes says more about where a whole report stands. */
    RecapOutcome moreTelling(RecapOutcome other) {
        return TELLING.indexOf(this) <= TELLING.indexOf(other) ? this : other;
    }
}
