package id.jaganetral.domain.retention;

/** What becomes of a file when its term has run (nasib akhir), from the least to the most that is kept. */
public enum Fate {
    /** Musnah. */
    DESTROY,
    /** Dinilai kembali: somebody must decide first. */
    REVIEW,
    /** Permanen. */
    PERMANENT;

    /** The one that keeps more. */
    public Fate stricter(Fate other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
