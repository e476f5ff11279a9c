package id.jaganetral.application.letter;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;

/** The register of issued letters (buku nomor surat): listing, looking, writing a number in. */
public final class FindLetters {
    private final UnitOfWork uow;

    public FindLetters(UnitOfWork uow) {
        this.uow = uow;
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
            if (queries.letter(id).isEmpty()) {
                return Outcome.refused(Reason.of(Message.of("letter.gone")));
            }
            if (queries.numberTaken(typed)) {
                return Outcome.refused(Reason.atField("number", Message.of("letter.issue.number.taken", typed)));
            }
            tx.store(LetterStore.class).writeNumber(id, typed);
            tx.note(Act.about(ActKind.LETTER_NUMBERED, id.value(), typed));
            return Outcome.done(queries.letter(id).orElseThrow());
        });
    }
}
