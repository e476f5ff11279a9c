package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.domain.outcome.Message;
import java.util.List;

/**
 * What came with one drop, choice or paste.
 *
 * @param files to be taken in
 * @param left sentences on what is left out
 */
public record Handful(List<Arriving> files, List<Message> left) {}
