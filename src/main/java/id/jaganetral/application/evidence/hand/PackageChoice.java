package id.jaganetral.application.evidence.hand;

/** What goes into a package (isi paket bukti). */
public enum PackageChoice {
    /** Asli saja. */
    ORIGINALS,
    /** Turunan saja: nothing that was not marked or redacted leaves the office. */
    DERIVATIVES,
    /** Asli dan turunan. */
    BOTH;

    boolean originals() {
        return this != DERIVATIVES;
    }

    boolean derivatives() {
        return this != ORIGINALS;
    }
}
