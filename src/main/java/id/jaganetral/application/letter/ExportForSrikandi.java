package id.jaganetral.application.letter;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.letter.template.HandoverTokens;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.template.TagValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a letter for the system that gives it number, date and signature (siap SRIKANDI): the tokens of that system
 * stand where it merges its own values. Nothing is issued here; the number comes back later.
 */
public final class ExportForSrikandi {
    private final PrepareLetter prepare;
    private final HandoverTokens tokens;
    private final Logbook log;

    public ExportForSrikandi(PrepareLetter prepare, HandoverTokens tokens, Logbook log) {
        this.log = log;
        this.prepare = prepare;
        this.tokens = tokens;
    }

    /** Refused when the template cannot be used; values that are missing stay in brackets. */
    public Outcome<Path> export(PreparedLetter letter, Path target) {
        TagValues.Builder left = TagValues.builder();
        tokens.byTag()
                .forEach((tag, token) -> left.text(
                        tag,
                        tokens.above().contains(tag)
                                ? token + "\n" + letter.values().text(tag)
                                : token));
        return prepare.document(letter, letter.values().with(left.build())).map(docx -> {
            log.note(Act.of(ActKind.LETTER_HANDED, letter.draft().kind().code()));
            return write(docx, target);
        });
    }

    private static Path write(byte[] docx, Path target) {
        try {
            return Files.write(target, docx);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", target.toString()), refused);
        }
    }
}
