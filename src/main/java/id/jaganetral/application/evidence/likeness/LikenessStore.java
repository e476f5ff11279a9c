package id.jaganetral.application.evidence.likeness;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.likeness.Sketch;
import java.util.Optional;

/** Keeps sketches, one for the same bytes. */
@Needs(Permission.LOG_REPORTS)
public interface LikenessStore extends Store {
    /**
     * Does nothing when the file was looked at before.
     *
     * @param sketch empty when there can be none
     */
    void keep(Fingerprint file, Optional<Sketch> sketch);
}
