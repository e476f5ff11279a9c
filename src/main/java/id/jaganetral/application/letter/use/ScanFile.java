package id.jaganetral.application.letter.use;

import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The scan of a signed paper, read from where the officer has it: a PDF, PNG or JPEG.
 *
 * @param ending told by what it holds; names may lie
 */
public record ScanFile(String name, byte[] bytes, String ending) {
    /** A scan of a few pages, not a film. */
    private static final long MOST_BYTES = 40L << 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** Refused when it is too large or something else. */
    public static Outcome<ScanFile> read(Path from) {
        String name = from.getFileName().toString();
        try {
            if (Files.size(from) > MOST_BYTES) {
                return Outcome.refused(Reason.of(Message.of("letter.scan.large", name, MOST_BYTES >> 20)));
            }
            byte[] bytes = Files.readAllBytes(from);
            return ending(bytes)
                    .map(ending -> Outcome.done(new ScanFile(name, bytes, ending)))
                    .orElseGet(() -> Outcome.refused(Reason.of(Message.of("letter.scan.kind", name))));
        } catch (IOException unreadable) {
            throw new OperationFailed(Message.of("letter.scan.unreadable", name), unreadable);
        }
    }

    public String sha256() {
        return IssueLetter.sha256(bytes);
    }

    private static Optional<String> ending(byte[] bytes) {
        if (begins(bytes, PDF)) {
            return Optional.of("pdf");
        }
        if (begins(bytes, PNG)) {
            return Optional.of("png");
        }
        return begins(bytes, JPEG) ? Optional.of("jpg") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
