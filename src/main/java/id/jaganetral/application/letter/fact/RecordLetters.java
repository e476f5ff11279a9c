package id.jaganetral.application.letter.fact;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.LetterQueries;
import id.jaganetral.application.letter.material.Wording;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/** Finds letters issued for a case whose fact the file does not hold, and records it in one step. */
public final class RecordLetters {
    private static final int MOST = 200;

    private final UnitOfWork uow;
    private final RecordFact record;
    private final LawBook law;
    private final Wording wording;

    public RecordLetters(UnitOfWork uow, RecordFact record, LawBook law, Wording wording) {
        this.uow = uow;
        this.record = record;
        this.law = law;
        this.wording = wording;
    }

    /** Those that law and file allow to be recorded now, the oldest first. */
    public List<UnrecordedLetter> unrecorded(CaseView view) {
        CaseHistory history = view.file().history();
        return letters(view).stream()
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .flatMap(letter -> new FactOfLetter(letter, history, law.rules(), wording)
                        .fact().stream()
                                .filter(fact -> !holds(view, fact))
                                .filter(fact -> check(view, fact).allowed())
                                .map(fact ->
                                        new UnrecordedLetter(letter.title(), letter.number(), letter.date(), fact)))
                .toList();
    }

    /** What is doubtful about recording it. */
    public Verdict check(CaseView view, CaseFact fact) {
        return record.check(view, fact);
    }

    /**
     * Records the fact of the letter.
     *
     * @param note why, where it is doubtful
     */
    public Outcome<CaseView> record(CaseView view, UnrecordedLetter letter, String note) {
        return record.record(view.file().id(), letter.fact(), note);
    }

    private List<IssuedLetter> letters(CaseView view) {
        return uow.read(tx -> {
            LetterQueries queries = tx.queries(LetterQueries.class);
            return queries.lines(LetterFilter.ofCase(view.file().id().value()), 0, MOST).stream()
                    .map(LetterLine::id)
                    .filter(id -> queries.replacement(id).isEmpty())
                    .map(queries::letter)
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    /** The same fact was written down before, perhaps in other words; what was corrected counts as well. */
    private static boolean holds(CaseView view, CaseFact fact) {
        return view.file().facts().stream().map(RecordedFact::fact).anyMatch(held -> same(held, fact));
    }

    private static boolean same(CaseFact held, CaseFact fact) {
        if (held instanceof CaseFact.SummonsIssued one && fact instanceof CaseFact.SummonsIssued other) {
            return one.ordinal() == other.ordinal();
        }
        if (held instanceof CaseFact.AbsenceRecorded one && fact instanceof CaseFact.AbsenceRecorded other) {
            return one.ordinal() == other.ordinal();
        }
        if (held instanceof CaseFact.StatementTaken one && fact instanceof CaseFact.StatementTaken other) {
            return one.on().equals(other.on()) && one.from().equals(other.from());
        }
        if (held instanceof CaseFact.UnblockRequested one && fact instanceof CaseFact.UnblockRequested other) {
            return one.number().equals(other.number());
        }
        return held.type() == fact.type();
    }
}
