package id.jaganetral.application.evidence.reading;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.reading.ReadText;
import java.util.Optional;

/** A program of this machine that reads text in pictures (port). Never required. */
public interface TextEngine {
    /** The language it would read in, {@code ind} when it can; empty when there is no such program. */
    Optional<String> language();

    /**
     * Reads a picture, handed over and taken back without a file on the disk; empty when the program fails.
     *
     * @throws id.jaganetral.application.work.Cancelled when cancelled; the program is ended then
     */
    Optional<ReadText> read(byte[] picture, Progress progress);
}
