package id.jaganetral.application.letter.use;

import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterFiles;
import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gives letters to Word, to the printer and to folders. Handing out and writing it down are one change: what cannot be
 * written down is not handed out, and what could not be handed out is not written down.
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
    private final AnnexedEvidence annexed;

    public HandOutLetter(
            UnitOfWork uow,
            LetterFiles files,
            LetterPages pages,
            CopyStamp stamp,
            Officer officer,
            Clock clock,
            AnnexedEvidence annexed) {
        this.uow = uow;
        this.files = files;
        this.pages = pages;
        this.stamp = stamp;
        this.officer = officer;
        this.clock = clock;
        this.annexed = annexed;
    }

    /**
     * A copy for Word; the frozen file itself is never handed out.
     *
     * @param program takes it, or fails
     */
    public Path open(LetterId id, Consumer<Path> program) {
        IssuedLetter letter = intact(id);
        Path copy = files.copyForOtherPrograms(letter.file(), FindLetters.fileName(letter));
        handed(letter, LetterUse.Way.OPENED, Optional.empty(), () -> program.accept(copy));
        return copy;
    }

    /**
     * A copy for the printer, numbered when the letter is confidential.
     *
     * @param printer takes it, or fails
     */
    public Path print(LetterId id, Consumer<Path> printer) {
        IssuedLetter letter = intact(id);
        return copy(
                letter,
                LetterUse.Way.PRINTED,
                bytes -> files.openForOtherPrograms(bytes, FindLetters.fileName(letter)),
                printer);
    }

    /** Makes a copy and hands it out; each of a confidential letter bears the next number. */
    private <T> T copy(IssuedLetter letter, LetterUse.Way way, Function<byte[], T> make, Consumer<T> hand) {
        byte[] frozen = files.read(letter.file());
        while (true) {
            Optional<Integer> number =
                    letter.confidential() ? Optional.of(uow.<Integer>read(tx -> next(tx, letter))) : Optional.empty();
            T made = make.apply(number.map(n -> stamp.stamped(frozen, n)).orElse(frozen));
            if (handed(letter, way, number, () -> hand.accept(made))) {
                return made;
            }
        }
    }

    private static int next(Reading tx, IssuedLetter letter) {
        return 1
                + tx.queries(LetterUseQueries.class).uses(letter.id()).stream()
                        .map(LetterUse::copy)
                        .flatMap(Optional::stream)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    /** Writes the use down and hands out, both or neither; false when another copy took the number meanwhile. */
    private boolean handed(IssuedLetter letter, LetterUse.Way way, Optional<Integer> number, Runnable hand) {
        return uow.<Boolean>write(tx -> {
            if (number.isPresent() && number.get() != next(tx, letter)) {
                return false;
            }
            tx.store(LetterUseStore.class)
                    .add(new LetterUse(letter.id(), way, clock.instant(), officer.name(), number));
            tx.note(Act.about(KINDS.get(way), letter.id().value(), letter.number()));
            enterAnnexed(tx, letter, way);
            hand.run();
            return true;
        });
    }

    /** Writes a Word copy elsewhere. */
    public void save(LetterId id, Path target) {
        copy(intact(id), LetterUse.Way.SAVED, bytes -> bytes, copy -> write(target, copy));
    }

    private static void write(Path target, byte[] bytes) {
        try {
            Files.write(target, bytes);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", target.toString()), refused);
        }
    }

    /** Whether a PDF can be made on this computer. */
    public boolean makesPdf() {
        return pages.available();
    }

    /** Writes a PDF elsewhere; it takes its name only when it is whole and written down. */
    public void pdf(LetterId id, Path target, Progress progress) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            copy(
                    intact(id),
                    LetterUse.Way.PDF,
                    bytes -> {
                        pages.pdf(bytes, part, progress);
                        return part;
                    },
                    made -> move(made, target));
        } finally {
            discard(part);
        }
    }

    private static void move(Path made, Path target) {
        try {
            Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", target.toString()), refused);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("letter.copy.failed", part.toString()), refused);
        }
    }

    /** Writes a scan elsewhere. */
    public void saveScan(SignedScan scan, Path target) {
        byte[] bytes = intact(scan);
        handed(letter(scan.letter()), LetterUse.Way.SCAN_OPENED, Optional.empty(), () -> write(target, bytes));
    }

    private byte[] intact(SignedScan scan) {
        byte[] bytes = files.read(scan.file());
        if (!IssueLetter.sha256(bytes).equals(scan.sha256())) {
            throw new OperationFailed(Message.of("letter.scan.changed", scan.givenName()));
        }
        return bytes;
    }

    /**
     * A copy of a scan for the viewer.
     *
     * @param program takes it, or fails
     */
    public Path openScan(SignedScan scan, Consumer<Path> program) {
        intact(scan);
        Path copy = files.copyForOtherPrograms(
                scan.file(), "pindaian" + scan.file().substring(scan.file().lastIndexOf('.')));
        handed(letter(scan.letter()), LetterUse.Way.SCAN_OPENED, Optional.empty(), () -> program.accept(copy));
        return copy;
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

    /** What was printed or left the program of the evidence stands in its own custody record too. */
    private void enterAnnexed(Writing tx, IssuedLetter letter, LetterUse.Way way) {
        switch (way) {
            case PRINTED -> annexed.enter(tx, letter, CustodyAct.PRINTED);
            case SAVED, PDF -> annexed.enter(tx, letter, CustodyAct.EXPORTED);
            case OPENED, SCAN_OPENED -> {
                // a copy for the eye, kept with the working files
            }
        }
    }
}
