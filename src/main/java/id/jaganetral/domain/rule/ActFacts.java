package id.jaganetral.domain.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of an act that the law asks for.
 *
 * @param form what was done
 * @param target whom it served
 * @param contest the contest it concerns, empty when not known yet
 * @param actedOn day of the act
 * @param unpaidLeave whether the employee was on cuti di luar tanggungan negara, empty when not known
 */
public record ActFacts(
        ActForm form,
        ActTarget target,
        Optional<ContestRef> contest,
        LocalDate actedOn,
        Optional<Boolean> unpaidLeave) {}
