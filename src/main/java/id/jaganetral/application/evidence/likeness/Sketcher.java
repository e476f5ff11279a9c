package id.jaganetral.application.evidence.likeness;

import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.likeness.Sketch;
import java.util.Optional;

/** Draws the sketch of a picture (port). Slow: call it from background work. */
@FunctionalInterface
public interface Sketcher {
    /** Empty when the file shows no picture, or one that shows next to nothing. */
    Optional<Sketch> sketch(KeptFile file);
}
