package id.jaganetral.application.evidence.stamp;

import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.stamp.Stamp;
import java.util.Optional;

/** Reads a token and holds it against a file (port). */
@FunctionalInterface
public interface StampReader {
    /** Empty when the bytes are no token. */
    Optional<Stamp> read(byte[] token, Fingerprint file);
}
