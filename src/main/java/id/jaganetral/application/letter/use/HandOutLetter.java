package id.jaganetral.application.letter.use;

import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Gives letters to Word, to the printer and to folders, and writes each time down first: a letter that is nowhere
 * recorded as taken out was not taken out.
 */
public final class HandOutLetter {
    private static final Map<LetterUse.Way, ActKind> KINDS = Map.of(
            LetterUse.Way.OPENED, ActKind.LETTER_OPENED,
            LetterUse.Way.PRINTED, ActKind.LETTER_PRINTED,
            LetterUse.Way.SAVED, ActKind.LETTER_SAVED,
            LetterUse.Way.PDF, ActKind.LETTER_PDF,
            LetterUse.Way.SCAN_OPENED, ActKind.SCAN_OPENED);

    private final UnitOfWork uow;
    private final LetterFiles files;
    private final LetterPages pages;
    private final CopyStamp stamp;
    private final Officer officer;
    private final Clock clock;

    public HandOutLetter(
            UnitOfWork uow, LetterFiles files, LetterPages pages, CopyStamp stamp, Officer officer, Clock clock) {
        this.uow = uow;
        this.files = files;
        this.pages = pages;
        this.stamp = stamp;
        this.officer = officer;
        this.clock = clock;
    }

    /** A copy for Word; the frozen file itself is never handed out. */
    public Path open(LetterId id) {
        IssuedLetter letter = intact(id);
        record(letter, LetterUse.Way.OPENED);
        return files.copyForOtherPrograms(letter.file(), FindLetters.fileName(letter));
    }

    /** A copy for the printer, numbered when the letter is confidential. */
    public Path print(LetterId id) {
        IssuedLetter letter = intact(id);
        return files.openForOtherPrograms(copy(letter, LetterUse.Way.PRINTED), FindLetters.fileName(letter));
    }

    /** Writes the use down and answers the copy; each copy of a confidential letter bears the next number. */
    private byte[] copy(IssuedLetter letter, LetterUse.Way way) {
        byte[] frozen = files.read(letter.file());
        if (!letter.confidential()) {
            record(letter, way);
            return frozen;
        }
        int number = uow.<Integer>write(tx -> {
            int next = 1
                    + tx.queries(LetterUseQueries.class).uses(letter.id()).stream()
                            .map(LetterUse::copy)
                            .flatMap(Optional::stream)
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
            tx.store(LetterUseStore.class)
                    .add(new LetterUse(letter.id(), way, clock.instant(), officer.name(), Optional.of(next)));
            tx.note(Act.about(KINDS.get(way), letter.id().value(), letter.number()));
            return next;
        });
        return stamp.stamped(frozen, number);
    }

    /** Writes a Word copy elsewhere. */
    public void save(LetterId id, Path target) {
        byte[] copy = copy(intact(id), LetterUse.Way.SAVED);
        try {
            Files.write(target, copy);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", target.toString()), refused);
        }
    }

    /** Whether a PDF can be made on this computer. */
    public boolean makesPdf() {
        return pages.available();
    }

    /** Writes a PDF elsewhere. */
    public void pdf(LetterId id, Path target, Progress progress) {
        pages.pdf(copy(intact(id), LetterUse.Way.PDF), target, progress);
    }

    /** Writes a scan elsewhere. */
    public void saveScan(SignedScan scan, Path target) {
        byte[] bytes = intact(scan);
        record(letter(scan.letter()), LetterUse.Way.SCAN_OPENED);
        try {
            Files.write(target, bytes);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", target.toString()), refused);
        }
    }

    private byte[] intact(SignedScan scan) {
        byte[] bytes = files.read(scan.file());
        if (!IssueLetter.sha256(bytes).equals(scan.sha256())) {
            throw new OperationFailed(Message.of("letter.scan.changed", scan.givenName()));
        }
        return bytes;
    }

    /** A copy of a scan for the viewer. */
    public Path openScan(SignedScan scan) {
        intact(scan);
        record(letter(scan.letter()), LetterUse.Way.SCAN_OPENED);
        return files.copyForOtherPrograms(
                scan.file(), "pindaian" + scan.file().substring(scan.file().lastIndexOf('.')));
    }

    public LetterTrail trail(LetterId id) {
        return uow.read(tx -> {
            LetterQueries letters = tx.queries(LetterQueries.class);
            LetterUseQueries used = tx.queries(LetterUseQueries.class);
            IssuedLetter letter = letters.letter(id).orElseThrow(() -> new OperationFailed(Message.of("letter.gone")));
            return new LetterTrail(
                    letter,
                    used.uses(id),
                    used.scans(id),
                    letter.supersedes().flatMap(letters::letter),
                    letters.replacement(id));
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

    private IssuedLetter letter(LetterId id) {
        return uow.read(tx -> tx.queries(LetterQueries.class).letter(id))
                .orElseThrow(() -> new OperationFailed(Message.of("letter.gone")));
    }

    private void record(IssuedLetter letter, LetterUse.Way way) {
        LetterUse use = new LetterUse(letter.id(), way, clock.instant(), officer.name());
        uow.write(tx -> {
            tx.store(LetterUseStore.class).add(use);
            tx.note(Act.about(KINDS.get(way), letter.id().value(), letter.number()));
            return use;
        });
    }
}
