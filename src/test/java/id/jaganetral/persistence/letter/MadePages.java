package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A computer with an office program that always does its work, or with none.
 *
 * @param available whether there is one
 */
public record MadePages(boolean available) implements LetterPages {
    @Override
    public List<byte[]> pictures(byte[] docx, Progress progress) {
        return List.of();
    }

    @Override
    public String text(byte[] docx) {
        return "";
    }

    @Override
    public void pdf(byte[] docx, Path target, Progress progress) {
        if (!available) {
            throw new OperationFailed(Message.of("letter.pages.none"));
        }
        try {
            Files.write(target, docx);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
