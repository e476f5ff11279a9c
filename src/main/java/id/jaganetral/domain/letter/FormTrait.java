package id.jaganetral.domain.letter;

/** What is particular about every letter of a form. */
public enum FormTrait {
    /** Issued only after the officer's own choice of a sanction. */
    ASKS_CHOICE,
    /** An official signs a decision with it. */
    DECIDES,
    /** Settles a letter received about the same matter: penyampaian tindak lanjut, tanggapan. */
    ANSWERS,
    /** Shows pieces of evidence; what is done with the letter is entered in their custody record. */
    ANNEXES
}
