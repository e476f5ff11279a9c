package id.jaganetral.persistence.audit;

import id.jaganetral.application.audit.AnchorFile;
import id.jaganetral.application.audit.ChainHead;
import java.util.Optional;

/** Nothing is kept beside the database. */
public final class NoAnchor implements AnchorFile {
    @Override
    public Optional<ChainHead> read() {
        return Optional.empty();
    }

    @Override
    public void write(ChainHead head) {
        // nothing is kept
    }
}
