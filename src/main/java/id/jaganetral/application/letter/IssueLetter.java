package id.jaganetral.application.letter;

import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.check.LetterChecks;
import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.employee.EmployeeId;
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
import java.util.stream.Stream;

/**
 * Issues a letter (menerbitkan surat): takes its number, freezes the document with its values, and writes it into the
 * register, all or nothing.
 */
public final class IssueLetter {
    /** A certificate limited to a level or a time may be right although there is a file: the officer has read it. */
    private static final List<String> LIMITS = List.of("batas_tingkat", "batas_waktu");

    /** Tag of the condition that the breach was proven. */
    private static final String PROVEN = "terbukti";

    /** Where in a case decisions belong, and the letter that proposes one. */
    private static final String DECISION = "DECISION";

    private final UnitOfWork uow;
    private final PrepareLetter prepare;
    private final LetterFiles files;
    private final OfficeProfiles offices;
    private final Officer officer;
    private final Clock clock;
    private final LetterChecks checks;
    private final AnnexedEvidence annexed;

    public IssueLetter(
            UnitOfWork uow,
            PrepareLetter prepare,
            LetterFiles files,
            OfficeProfiles offices,
            Officer officer,
            Clock clock,
            LetterChecks checks) {
        this.uow = uow;
        this.prepare = prepare;
        this.files = files;
        this.offices = offices;
        this.officer = officer;
        this.clock = clock;
        this.annexed = new AnnexedEvidence(new KeepCustody(uow, officer, clock));
        this.checks = checks;
    }

    /**
     * Issues within a change that is going on, for many letters in one. What becomes of the change becomes of the letter.
     *
     * @param kept is given the name of each file written, to be discarded when the change is not carried out
     */
    public Outcome<IssuedLetter> issueWithin(Writing tx, LetterDraft draft, Consumer<String> kept) {
        List<Reason> reasons = objectionsToIssuing(draft);
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
        List<Reason> reasons = objectionsToIssuing(draft);
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

    /** What the office's own files say against the letter; it cannot be issued then. */
    public List<Reason> objections(LetterDraft draft) {
        return Stream.of(against(draft).stream(), missingFact(draft).stream(), placeHolder(draft).stream())
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** What is refused as a decision in the file is not signed as one either. */
    private Optional<Reason> placeHolder(LetterDraft draft) {
        String kind = draft.field(LetterComposer.SANCTION);
        boolean named = draft.kind().inputs().contains(LetterComposer.SANCTION);
        String field = named ? LetterComposer.SANCTION : LawInLetters.SANCTION_NAME;
        return imposes(draft) && !kind.isBlank()
                ? uow.read(tx -> caseOf(tx, draft))
                        .flatMap(file -> checks.decisions().against(field, kind, file))
                : Optional.empty();
    }

    /** Whether it decides, or asks somebody else to decide just so. */
    private static boolean imposes(LetterDraft draft) {
        return draft.kind().decides()
                || draft.kind().asksChoice() && draft.kind().route().equals(DECISION);
    }

    /** The fact a letter of this form follows, when the case does not hold it. */
    private Optional<Reason> missingFact(LetterDraft draft) {
        return draft.kind()
                .start()
                .after()
                .filter(code -> uow.<Boolean>read(tx -> caseOf(tx, draft)
                        .filter(file ->
                                !file.history().has(FactType.ofCode(code).record()))
                        .isPresent()))
                .map(code -> Reason.of(Message.of("letter.issue.after", Message.of("casefile.fact." + code))));
    }

    private static Optional<CaseFile> caseOf(Reading tx, LetterDraft draft) {
        return draft.about().caseFile().flatMap(id -> tx.queries(CaseFileQueries.class)
                .find(new CaseFileId(id)));
    }

    private List<Reason> against(LetterDraft draft) {
        boolean limited = LIMITS.stream().anyMatch(limit -> !draft.field(limit).isBlank());
        if (limited || draft.kind().certifies().isEmpty()) {
            return List.of();
        }
        return draft
                .about()
                .employee()
                .map(person ->
                        checks.certificates().against(draft.kind().certifies().get(), new EmployeeId(person)))
                .orElse(List.of())
                .stream()
                .map(Reason::of)
                .toList();
    }

    /** What stands against issuing it, besides values that are missing. */
    List<Reason> objectionsToIssuing(LetterDraft draft) {
        List<Reason> reasons = new ArrayList<>(objections(draft));
        if (!offices.load().complete()) {
            reasons.add(Reason.of(Message.of("letter.issue.office")));
        }
        if (!draft.signatory().complete()) {
            reasons.add(Reason.atField("signatory", Message.of("letter.issue.signatory")));
        }
        if (draft.kind().asksChoice() && proven(draft)) {
            choice(draft).ifPresent(reasons::add);
        }
        if (draft.number().way() == NumberWish.Way.TYPED) {
            String typed = draft.number().typed().strip();
            if (typed.isEmpty()) {
                reasons.add(Reason.atField("number", Message.of("letter.issue.number.empty")));
            } else if (uow.<Boolean>read(tx -> taken(tx, typed, draft))) {
                reasons.add(Reason.atField("number", Message.of("letter.issue.number.taken", typed)));
            }
        }
        return reasons;
    }

    /** A report that finds nothing proposes nothing. */
    private static boolean proven(LetterDraft draft) {
        return draft.flag(PROVEN) || !draft.kind().inputs().contains(PROVEN);
    }

    /** The officer must have chosen what to propose, with a reason of his own, and the letter must say the same. */
    private Optional<Reason> choice(LetterDraft draft) {
        Optional<String> chosen = uow.read(tx -> chosen(tx, draft));
        if (chosen.isEmpty()) {
            return Optional.of(Reason.of(Message.of("letter.issue.noChoice")));
        }
        String imposed = draft.field(LetterComposer.SANCTION);
        boolean names = draft.kind().inputs().contains(LetterComposer.SANCTION);
        return names && !imposed.equals(chosen.get())
                ? Optional.of(Reason.atField(LetterComposer.SANCTION, Message.of("letter.issue.otherChoice")))
                : Optional.empty();
    }

    /** Code of the kind the officer chose last. */
    private static Optional<String> chosen(Reading tx, LetterDraft draft) {
        return caseOf(tx, draft)
                .flatMap(file -> file.history().last(CaseFact.SanctionChosen.class))
                .map(CaseFact.SanctionChosen::kind);
    }

    /** A corrected letter may keep the number of the one whose place it takes. */
    private static boolean taken(Reading tx, String typed, LetterDraft draft) {
        LetterQueries queries = tx.queries(LetterQueries.class);
        boolean kept = draft.supersedes()
                .flatMap(queries::letter)
                .filter(before -> before.number().equals(typed))
                .isPresent();
        return !kept && queries.numberTaken(typed);
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
