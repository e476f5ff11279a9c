package id.jaganetral.application.evidence;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.outcome.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The bytes of the evidence, named by their fingerprint; the same bytes are kept once. */
public interface EvidenceFiles {

    /**
     * Copies a file into the store while computing its fingerprint. When it returns, the file is durable; when it
     * refuses or throws, nothing is left.
     *
     * @param fileName its name when it came, to compare what it claims with what it is
     * @param sourceBytes expected length for the progress, negative when unknown
     */
    Outcome<KeptFile> keep(InputStream source, String fileName, long sourceBytes, Progress progress) throws IOException;

    /** Opens the original. */
    InputStream open(Fingerprint fingerprint);

    boolean has(Fingerprint fingerprint);

    /** Computes the fingerprint of what is stored now, empty when the file is missing. */
    Optional<Fingerprint> recompute(Fingerprint fingerprint);

    /** Removes a file no evidence refers to. */
    void remove(Fingerprint fingerprint);

    /** All files there are. */
    List<Fingerprint> all();
}
