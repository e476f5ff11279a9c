package id.jaganetral.application.recap;

import java.util.Optional;

/** One line of a recap: a person reported, with the one box the person sits in. */
public record RecapLine(RecapPerson person, RecapOutcome outcome, Optional<CaseOutcome> caseOutcome) {

    static RecapLine of(RecapPerson person, Optional<CaseOutcome> caseOutcome) {
        return new RecapLine(person, outcome(person, caseOutcome), caseOutcome);
    }

    private static RecapOutcome outcome(RecapPerson person, Optional<CaseOutcome> caseOutcome) {
        if (!person.identified()) {
            return RecapOutcome.UNIDENTIFIED;
        }
        return caseOutcome.map(CaseOutcome::outcome).orElse(RecapOutcome.AWAITING_VERIFICATION);
    }
}
