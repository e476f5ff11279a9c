package id.jaganetral.application.recap;

import id.jaganetral.domain.casefile.standing.CaseStage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case file has come to.
 *
 * @param number register number of the file
 * @param sanction kind of sanction in words, empty when none
 * @param decisionNumber number of the decision, empty when none
 */
public record CaseOutcome(
        String number,
        CaseStage stage,
        RecapOutcome outcome,
        String sanction,
        String decisionNumber,
        Optional<LocalDate> decidedOn) {}
