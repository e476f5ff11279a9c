package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline of a case and what became of it.
 *
 * @param metOn the day it was met, empty while it is not
 */
public record CaseDeadline(Deadline deadline, State state, Optional<LocalDate> metOn) {

    /** What became of a deadline. */
    public enum State {
        /** Still running. */
        RUNNING,
        /** A letter has set the day; it has not come yet. */
        SCHEDULED,
        /** Not met, and the day has passed. */
        MISSED,
        MET,
        /** Met after its day. */
        MET_LATE,
        /** The person's own time to act has passed; nobody's fault. */
        LAPSED
    }
}
