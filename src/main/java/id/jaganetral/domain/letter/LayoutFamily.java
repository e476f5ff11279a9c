package id.jaganetral.domain.letter;

/** The two ways an official paper is laid out. */
public enum LayoutFamily {
    /** Korespondensi: place and date, number block, addressee. */
    CORRESPONDENCE,
    /** Judul di tengah: centred title, no addressee. */
    CENTRED_TITLE
}
