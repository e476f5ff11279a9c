package id.jaganetral.application.recap;

import java.util.Optional;

/** One line of a recap: a person reported, with the one box the person sits in. */
public record RecapLine(RecapPerson person, RecapOutcome outcome, Optional<CaseOutcome> caseOutcome) {

    static RecapLine of(RecapPerson person, Optional<CaseOutcome> caseOutcome) {
        return new RecapLine(person, outcome(person, caseOutcome), caseOutcome);
    }

    private static RecapOutcome outcome(RecapPerson person, Optional<CaseOutcome> caseOutcome) {
        return caseOutcome
                .map(CaseOutcome::outcome)
                .or(() -> person.disposition().map(RecapOutcome::of))
                .orElse(person.identified() ? RecapOutcome.AWAITING_VERIFICATION : RecapOutcome.UNIDENTIFIED);
    }
}
