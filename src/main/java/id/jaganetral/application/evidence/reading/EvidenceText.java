package id.jaganetral.application.evidence.reading;

import id.jaganetral.domain.evidence.reading.ReadText;
import java.util.Optional;

/**
 * The text of a piece of evidence.
 *
 * @param read by a program, with places; empty when it was not
 * @param typed by hand; empty when it was not
 */
public record EvidenceText(Optional<ReadText> read, Optional<String> typed) {}
