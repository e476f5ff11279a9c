package id.jaganetral.application.evidence.intake;

import id.jaganetral.domain.outcome.Message;
import java.nio.file.Path;
import java.util.List;

/**
 * What a handful of files and folders holds.
 *
 * @param files what may be taken in
 * @param left sentences on what is left out and why
 */
public record Gathered(List<Path> files, List<Message> left) {
    public Gathered {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }
}
