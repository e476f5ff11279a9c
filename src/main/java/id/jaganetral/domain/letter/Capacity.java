package id.jaganetral.domain.letter;

/** In what capacity an official signs. */
public enum Capacity {
    /** Holder of the office. */
    HOLDER(""),
    /** Pelaksana tugas: the post is vacant. */
    ACTING("Plt. "),
    /** Pelaksana harian: the holder is away. */
    DAILY("Plh. "),
    /** Penjabat: acting head of a region. */
    CARETAKER("Pj. ");

    private final String prefix;

    Capacity(String prefix) {
        this.prefix = prefix;
    }

    /** What stands before the title of the office. */
    public String prefix() {
        return prefix;
    }
}
