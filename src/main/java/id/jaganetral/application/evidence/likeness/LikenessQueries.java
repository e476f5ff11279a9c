package id.jaganetral.application.evidence.likeness;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.likeness.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for sketches, and for the evidence behind one as far as it may be seen. */
@Needs(Permission.SEE_REPORTS)
public interface LikenessQueries extends Queries {
    /** The part of a sketch that is compared with many at once. */
    record Regions(Fingerprint file, byte[] hashes) {
        public Regions {
            hashes = hashes.clone();
        }

        @Override
        public byte[] hashes() {
            return hashes.clone();
        }
    }

    List<Regions> regions();

    Optional<Sketch> sketch(Fingerprint file);

    /** Files that were looked at, with or without a sketch. */
    Set<Fingerprint> learned();

    /** Evidence with these bytes that whoever asks may see. */
    List<Holder> holders(Fingerprint file);
}
