package id.jaganetral.domain.evidence.stamp;

import java.time.Instant;

/**
 * What a token says and what checking it showed.
 *
 * @param state whether it proves anything of this file
 * @param time when the file was there, by the clock of the authority
 * @param authority name in the certificate that came with the token; nobody has checked here that it is theirs
 * @param serial number of the token at the authority
 */
public record Stamp(State state, Instant time, String authority, String serial) {
    /** Result of the check. */
    public enum State {
        /** Made for these bytes, and signed by the certificate that came with it. */
        FITS,
        /** Made for other bytes. */
        OTHER_FILE,
        /** The signature is not by the certificate that came with it, or that may not stamp time. */
        BAD_SIGNATURE,
        /** Comes without its certificate: what it says cannot be checked. */
        NO_CERTIFICATE
    }
}
