package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.standing.CasePhase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that may belong to a case.
 *
 * @param form code of the form
 * @param title what it is called when the form itself is not known
 * @param phase where in the case it belongs
 * @param fact the fact that proves it was made
 * @param ordinal which summons or absence; 0 for any
 * @param otherwise why it is not needed while its condition does not hold
 */
public record NeededDocument(
        String form,
        String title,
        CasePhase phase,
        Optional<FactType> fact,
        int ordinal,
        DocumentNeed need,
        String otherwise) {

    NeededDocument called(String code, String name) {
        return new NeededDocument(code, name, phase, fact, ordinal, need, otherwise);
    }

    NeededDocument always() {
        return new NeededDocument(form, title, phase, fact, ordinal, DocumentNeed.ALWAYS, otherwise);
    }

    /** The day of the fact that proves it. */
    Optional<LocalDate> provenOn(CaseHistory history) {
        return fact.flatMap(type -> history.counting().stream()
                .map(recorded -> recorded.fact())
                .filter(found -> found.type() == type && (ordinal == 0 || ordinal == ordinalOf(found)))
                .map(CaseFact::on)
                .findFirst());
    }

    private static int ordinalOf(CaseFact fact) {
        if (fact instanceof CaseFact.SummonsIssued summons) {
            return summons.ordinal();
        }
        return fact instanceof CaseFact.AbsenceRecorded absence ? absence.ordinal() : 0;
    }
}
