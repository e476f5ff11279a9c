package id.jaganetral.application.recap;

/**
 * What became of a person reported (hasil), in the words of official reporting. Each person reported sits in exactly one
 * box; {@link CaseFileOutcomes} says which where two would fit.
 */
public enum RecapOutcome {
    /** Belum teridentifikasi: only a name or an account. */
    UNIDENTIFIED,
    /** Menunggu verifikasi: identified, no case file yet. */
    AWAITING_VERIFICATION,
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
    /** Dibatalkan: the decision was annulled. */
    ANNULLED,
    /** Terlapor sudah berhenti, pensiun, meninggal atau pindah before a decision. */
    LEFT_SERVICE
}
