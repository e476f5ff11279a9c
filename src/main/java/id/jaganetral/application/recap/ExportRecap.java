package id.jaganetral.application.recap;

import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;

/** Writes a recap to a file the officer chose; the file is there whole or not at all. */
public final class ExportRecap {
    private final RecapWriter writer;
    private final OfficeProfiles offices;
    private final Clock clock;

    public ExportRecap(RecapWriter writer, OfficeProfiles offices, Clock clock) {
        this.writer = writer;
        this.offices = offices;
        this.clock = clock;
    }

    public Path export(Recap recap, boolean masked, Path target, Progress progress) {
        Path absolute = target.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                writer.write(recap, offices.load(), LocalDate.now(clock), masked, out, progress);
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            return absolute;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("recap.export.failed", target.toString()), refused);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            // the half-made file is hidden and harmless
        }
    }
}
