package id.jaganetral.application.letter.check;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands against issuing a letter, besides values that are missing: what the office's own files say, what the office
 * or the signatory lacks, a number that is taken. Looks only; nothing is kept.
 */
public final class LetterObjections {
    /** A certificate limited to a level or a time may be right although there is a file: the officer has read it. */
    private static final List<String> LIMITS = List.of("batas_tingkat", "batas_waktu");

    /** Tag of the condition that the breach was proven. */
    private static final String PROVEN = "terbukti";

    /** Where in a case decisions belong, and the letter that proposes one. */
    private static final String DECISION = "DECISION";

    private final UnitOfWork uow;
    private final OfficeProfiles offices;
    private final CertificateCheck certificates;
    private final DecisionCheck decisions;

    public LetterObjections(UnitOfWork uow, OfficeProfiles offices, CaseDesk desk) {
        this.uow = uow;
        this.offices = offices;
        this.certificates = new CertificateCheck(uow, desk);
        this.decisions = new DecisionCheck(desk);
    }

    /** Everything that stands against issuing it now. */
    public List<Reason> toIssuing(LetterDraft draft) {
        return Stream.of(
                        ofTheFiles(draft).stream(),
                        office().stream(),
                        signatory(draft).stream(),
                        choice(draft).stream(),
                        number(draft).stream())
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** What the office's own files say against the letter, whatever is filled in; it cannot be issued then. */
    public List<Reason> ofTheFiles(LetterDraft draft) {
        return Stream.of(certificate(draft).stream(), missingFact(draft).stream(), placeHolder(draft).stream())
                .flatMap(reasons -> reasons)
                .toList();
    }

    private List<Reason> certificate(LetterDraft draft) {
        boolean limited = LIMITS.stream().anyMatch(limit -> !draft.field(limit).isBlank());
        if (limited || draft.kind().certifies().isEmpty()) {
            return List.of();
        }
        return draft
                .about()
                .employee()
                .map(person -> certificates.against(draft.kind().certifies().get(), new EmployeeId(person)))
                .orElse(List.of())
                .stream()
                .map(Reason::of)
                .toList();
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

    /** What is refused as a decision in the file is not signed as one either. */
    private Optional<Reason> placeHolder(LetterDraft draft) {
        String kind = draft.field(DraftLetter.SANCTION);
        String field = namesSanction(draft) ? DraftLetter.SANCTION : DraftLetter.SANCTION_NAME;
        return imposes(draft) && !kind.isBlank()
                ? uow.read(tx -> caseOf(tx, draft)).flatMap(file -> decisions.against(field, kind, file))
                : Optional.empty();
    }

    /** Whether it decides, or asks somebody else to decide just so. */
    private static boolean imposes(LetterDraft draft) {
        return draft.kind().decides()
                || draft.kind().asksChoice() && draft.kind().route().equals(DECISION);
    }

    private static boolean namesSanction(LetterDraft draft) {
        return draft.kind().inputs().contains(DraftLetter.SANCTION);
    }

    private Optional<Reason> office() {
        return offices.load().complete() ? Optional.empty() : Optional.of(Reason.of(Message.of("letter.issue.office")));
    }

    private static Optional<Reason> signatory(LetterDraft draft) {
        return draft.signatory().complete()
                ? Optional.empty()
                : Optional.of(Reason.atField("signatory", Message.of("letter.issue.signatory")));
    }

    /** The officer must have chosen what to propose, with a reason of his own, and the letter must say the same. */
    private Optional<Reason> choice(LetterDraft draft) {
        if (!draft.kind().asksChoice() || !proven(draft)) {
            return Optional.empty();
        }
        Optional<String> chosen = uow.read(tx -> chosen(tx, draft));
        if (chosen.isEmpty()) {
            return Optional.of(Reason.of(Message.of("letter.issue.noChoice")));
        }
        return namesSanction(draft) && !draft.field(DraftLetter.SANCTION).equals(chosen.get())
                ? Optional.of(Reason.atField(DraftLetter.SANCTION, Message.of("letter.issue.otherChoice")))
                : Optional.empty();
    }

    /** A report that finds nothing proposes nothing. */
    private static boolean proven(LetterDraft draft) {
        return draft.flag(PROVEN) || !draft.kind().inputs().contains(PROVEN);
    }

    /** Code of the kind the officer chose last. */
    private static Optional<String> chosen(Reading tx, LetterDraft draft) {
        return caseOf(tx, draft)
                .flatMap(file -> file.history().last(CaseFact.SanctionChosen.class))
                .map(CaseFact.SanctionChosen::kind);
    }

    private Optional<Reason> number(LetterDraft draft) {
        if (draft.number().way() != NumberWish.Way.TYPED) {
            return Optional.empty();
        }
        String typed = draft.number().typed().strip();
        if (typed.isEmpty()) {
            return Optional.of(Reason.atField("number", Message.of("letter.issue.number.empty")));
        }
        return uow.<Boolean>read(tx -> taken(tx, typed, draft))
                ? Optional.of(Reason.atField("number", Message.of("letter.issue.number.taken", typed)))
                : Optional.empty();
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

    private static Optional<CaseFile> caseOf(Reading tx, LetterDraft draft) {
        return draft.about().caseFile().flatMap(id -> tx.queries(CaseFileQueries.class)
                .find(new CaseFileId(id)));
    }
}
