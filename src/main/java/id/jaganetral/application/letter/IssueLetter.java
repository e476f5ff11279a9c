package id.jaganetral.application.letter;

import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.number.NumberBook;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Issues a letter (menerbitkan surat): takes its number, freezes the document with its values, and writes it into the
 * register, all or nothing.
 */
public final class IssueLetter {
    private final UnitOfWork uow;
    private final PrepareLetter prepare;
    private final LetterFiles files;
    private final Officer officer;
    private final Clock clock;
    private final Function<LetterDraft, List<Reason>> objections;
    private final AnnexedEvidence annexed;

    /**
     * Issues into these files.
     *
     * @param objections what stands against issuing a letter, besides values that are missing
     */
    public IssueLetter(
            UnitOfWork uow,
            PrepareLetter prepare,
            LetterFiles files,
            Officer officer,
            Clock clock,
            Function<LetterDraft, List<Reason>> objections,
            AnnexedEvidence annexed) {
        this.uow = uow;
        this.prepare = prepare;
        this.files = files;
        this.officer = officer;
        this.clock = clock;
        this.annexed = annexed;
        this.objections = objections;
    }

    /**
     * Issues within a change that is going on, for many letters in one. What becomes of the change becomes of the letter.
     *
     * @param kept is given the name of each file written, to be discarded when the change is not carried out
     */
    public Outcome<IssuedLetter> issueWithin(Writing tx, LetterDraft draft, Consumer<String> kept) {
        List<Reason> reasons = objections.apply(draft);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return prepare.prepare(draft)
                .fold(
                        prepared -> prepared.complete()
                                ? write(tx, draft, LetterId.fresh(), kept)
                                : Outcome.refused(missing(prepared)),
                        Outcome::refused);
    }

    /** The frozen file of a letter. */
    public byte[] document(IssuedLetter letter) {
        return files.read(letter.file());
    }

    /** Takes back files of letters whose change was not carried out. */
    public void discard(Collection<String> kept) {
        kept.forEach(files::discard);
    }

    /** Refused with one reason for each value that is missing, at its tag. */
    public Outcome<IssuedLetter> issue(LetterDraft draft) {
        List<Reason> reasons = objections.apply(draft);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return prepare.prepare(draft)
                .fold(
                        prepared -> prepared.complete() ? freeze(draft) : Outcome.refused(missing(prepared)),
                        Outcome::refused);
    }

    /** A reason for each value nobody has filled, at its tag. */
    public static List<Reason> missing(PreparedLetter prepared) {
        return prepared.missing().stream()
                .map(tag -> Reason.atField(tag, Message.of("letter.issue.missing", tag)))
                .toList();
    }

    private Outcome<IssuedLetter> freeze(LetterDraft draft) {
        List<String> kept = new ArrayList<>();
        boolean[] done = {false};
        try {
            Outcome<IssuedLetter> issued = uow.write(tx -> write(tx, draft, LetterId.fresh(), kept::add));
            done[0] = issued.fold(letter -> true, reasons -> false);
            return issued;
        } finally {
            if (!done[0]) {
                discard(kept);
            }
        }
    }

    private Outcome<IssuedLetter> write(Writing tx, LetterDraft draft, LetterId id, Consumer<String> kept) {
        LetterStore store = tx.store(LetterStore.class);
        LetterQueries queries = tx.queries(LetterQueries.class);
        Optional<IssuedLetter> newer = draft.supersedes().flatMap(queries::replacement);
        if (newer.isPresent()) {
            String words = newer.get().number().strip();
            return Outcome.refused(Reason.of(Message.of("letter.issue.corrected", words)));
        }
        String register = prepare.register(draft);
        int year = draft.date().getYear();
        boolean next = draft.number().way() == NumberWish.Way.NEXT;
        boolean reserved = draft.number().way() == NumberWish.Way.RESERVED;
        if (reserved && !kept(tx, register, year, draft.number().serial())) {
            return Outcome.refused(Reason.atField(
                    "number",
                    Message.of("letter.issue.number.notReserved", draft.number().typed(), year)));
        }
        int serial = next ? store.nextSerial(register, year) : draft.number().serial();
        String number = prepare.number(draft, serial);
        return prepare.ready(draft)
                .fold(
                        ready -> {
                            PreparedLetter prepared = prepare.fill(draft, number, ready);
                            return prepared.complete()
                                    ? Outcome.done(keep(tx, prepared, new Bearing(id, register, serial, number), kept))
                                    : Outcome.refused(missing(prepared));
                        },
                        Outcome::<IssuedLetter>refused);
    }

    /** Under which number a letter is written into which row. */
    private record Bearing(LetterId id, String register, int serial, String number) {}

    private IssuedLetter keep(Writing tx, PreparedLetter prepared, Bearing bearing, Consumer<String> kept) {
        LetterDraft draft = prepared.draft();
        boolean counted =
                draft.number().way() == NumberWish.Way.NEXT || draft.number().way() == NumberWish.Way.RESERVED;
        String file = draft.date().getYear() + "/" + draft.kind().code() + "-" + bearing.id() + ".docx";
        kept.accept(file);
        files.keep(file, prepared.document());
        IssuedLetter letter = new IssuedLetter(
                bearing.id(),
                draft.kind().code(),
                draft.kind().title(),
                draft.about().caseFile(),
                draft.about().report(),
                draft.about().employee(),
                draft.about().name(),
                counted ? Optional.of(bearing.register()) : Optional.empty(),
                counted ? Optional.of(bearing.serial()) : Optional.empty(),
                bearing.number(),
                draft.number().way() == NumberWish.Way.FOLLOWS,
                draft.date(),
                draft.signatory().label(),
                file,
                sha256(prepared.document()),
                prepared.templateVersion(),
                prepared.values(),
                draft.supersedes(),
                clock.instant(),
                officer.name());
        tx.store(LetterStore.class).add(letter);
        tx.note(Act.about(
                ActKind.LETTER_ISSUED, bearing.id().value(), letter.kind(), letter.number(), letter.sha256()));
        annexed.enter(tx, letter, CustodyAct.ANNEXED);
        return letter;
    }

    /** Whether the number was kept and no letter bears it yet. */
    private static boolean kept(Writing tx, String register, int year, int serial) {
        return KeepNumberBook.read(tx, register, year)
                .entry(serial)
                .filter(entry -> entry.state() == NumberBook.State.RESERVED)
                .isPresent();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
