package id.jaganetral.domain.incoming;

/** What a letter is for. Kinds are counted apart. */
public enum LetterPurpose {
    /** Penerusan: a report sent on. */
    REFERRAL,
    /** Rekomendasi: asks for a measure. */
    RECOMMENDATION,
    /** Peringatan or permintaan tindak lanjut: reminds of an earlier letter. */
    REMINDER,
    /** Permintaan keterangan. */
    REQUEST,
    /** Jawaban: answers a letter of this office. */
    REPLY,
    /** Pemberitahuan, for example of blocked records. */
    NOTICE;

    /** Whether following it up is what an office is measured by. */
    public boolean toBeFollowedUp() {
        return this == REFERRAL || this == RECOMMENDATION || this == REMINDER;
    }
}
