package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.rule.SanctionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a case stands on a day.
 *
 * @param steps what can be done next, the most pressing first
 * @param sanction the kind that holds after decision and remedies
 * @param effectiveOn the day it takes or took effect, empty while that cannot be told
 * @param servedUntil the last day of serving
 * @param duties whose turn each step is
 */
public record CaseStanding(
        CaseStage stage,
        List<NextStep> steps,
        List<CaseDeadline> deadlines,
        List<MissingDocument> missing,
        List<CaseWarning> warnings,
        List<SideMatter> beside,
        Optional<SanctionKind> sanction,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> servedUntil,
        Map<StepKind, Responsible> duties) {
    public CaseStanding {
        duties = Map.copyOf(duties);
        steps = List.copyOf(steps);
        deadlines = List.copyOf(deadlines);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
        beside = List.copyOf(beside);
    }

    /** Whose turn a step is. */
    public Responsible responsible(NextStep step) {
        return duties.get(step.kind());
    }

    /** The step that presses most: one to be done before one to be waited for, then the earliest. */
    public Optional<NextStep> mostPressing() {
        return steps.stream().min(Comparator.comparing(NextStep::waiting).thenComparing(s -> s.due()
                .orElse(LocalDate.MAX)));
    }
}
