package id.jaganetral.application.letter;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The register of issued letters (buku nomor surat): listing, opening, copying, writing a number in. */
public final class FindLetters {
    private final UnitOfWork uow;
    private final LetterFiles files;

    public FindLetters(UnitOfWork uow, LetterFiles files) {
        this.uow = uow;
        this.files = files;
    }

    /** A page of lines and how many there are in all. */
    public record Page(List<LetterLine> lines, long total) {}

    public Page list(LetterFilter filter, int offset, int limit) {
        return uow.read(tx -> {
            LetterQueries queries = tx.queries(LetterQueries.class);
            return new Page(queries.lines(filter, offset, limit), queries.count(filter));
        });
    }

    public IssuedLetter letter(LetterId id) {
        return uow.read(tx -> tx.queries(LetterQueries.class).letter(id))
                .orElseThrow(() -> new OperationFailed(Message.of("letter.gone")));
    }

    /** A copy for Word or the printer; the frozen file itself is never handed out. */
    public Path copyToOpen(LetterId id) {
        IssuedLetter letter = intact(id);
        return files.copyForOtherPrograms(letter.file(), fileName(letter));
    }

    /** Writes a copy elsewhere. */
    public void saveCopy(LetterId id, Path target) {
        IssuedLetter letter = intact(id);
        try {
            Files.write(target, files.read(letter.file()));
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", target.toString()), refused);
        }
    }

    /** The name a copy is proposed under; no person in it, because file names travel. */
    public static String fileName(IssuedLetter letter) {
        String number = letter.number().replaceAll("[^A-Za-z0-9.]+", "-");
        return (letter.kind() + " " + number).strip() + ".docx";
    }

    /** Writes in a number that was to follow. */
    public Outcome<IssuedLetter> writeNumber(LetterId id, String number) {
        String typed = number.strip();
        if (typed.isEmpty()) {
            return Outcome.refused(Reason.atField("number", Message.of("letter.issue.number.empty")));
        }
        return uow.write(tx -> {
            LetterQueries queries = tx.queries(LetterQueries.class);
            if (queries.numberTaken(typed)) {
                return Outcome.refused(Reason.atField("number", Message.of("letter.issue.number.taken", typed)));
            }
            tx.store(LetterStore.class).writeNumber(id, typed);
            return Outcome.done(queries.letter(id).orElseThrow());
        });
    }

    /** A frozen file that was changed is never passed off as the letter that was issued. */
    private IssuedLetter intact(LetterId id) {
        IssuedLetter letter = letter(id);
        if (!IssueLetter.sha256(files.read(letter.file())).equals(letter.sha256())) {
            throw new OperationFailed(Message.of("letter.changed", letter.number()));
        }
        return letter;
    }
}
