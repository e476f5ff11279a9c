package id.jaganetral.application.casefile;

import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.NextStep;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the list of case files.
 *
 * @param next the step that presses most, empty when nothing is to be done
 * @param overdue whether that step's day has passed
 */
public record CaseFileLine(CaseFileHead head, CaseStage stage, Optional<NextStep> next, boolean overdue) {
    public boolean open() {
        return !stage.closed();
    }

    public Optional<LocalDate> due() {
        return next.flatMap(NextStep::due);
    }
}
