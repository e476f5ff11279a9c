package id.jaganetral.domain.letter;

/** Paper of letters; sizes in millimetres. */
public enum Paper {
    /** Folio, the custom of regional offices. */
    F4(215, 330),
    A4(210, 297);

    private final int widthMm;
    private final int heightMm;

    Paper(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    public int widthMm() {
        return widthMm;
    }

    public int heightMm() {
        return heightMm;
    }
}
