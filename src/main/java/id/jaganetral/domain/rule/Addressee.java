package id.jaganetral.domain.rule;

/**
 * Somebody letters go to (alamat surat), with the time in which that is right.
 *
 * @param attention unit the letter is for, empty when none
 */
public record Addressee(
        String id,
        Role role,
        String name,
        String attention,
        String shortName,
        String place,
        Validity validity,
        Origin origin) {

    /** What the addressee is written to for. */
    public enum Role {
        /** The body that oversees neutrality and is told what was done. */
        OVERSIGHT,
        /** Gets a copy (tembusan). */
        COPY
    }
}
