package id.jaganetral.domain.incoming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How letters that are to be followed up were answered (tindak lanjut). The four add up to all of them.
 *
 * @param inTime answered by their day, or answered where none was set
 * @param late answered after it
 * @param overdue not answered, the day has passed
 * @param running not answered, the day has not passed
 */
public record FollowUp(int inTime, int late, int overdue, int running) {

    public static FollowUp of(Collection<ReceivedLetter> letters, LocalDate today) {
        List<LetterState> states = letters.stream()
                .filter(letter -> letter.content().purpose().toBeFollowedUp())
                .map(letter -> letter.state(today))
                .filter(state -> state != LetterState.FOR_NOTICE)
                .toList();
        return new FollowUp(
                count(states, LetterState.ANSWERED),
                count(states, LetterState.ANSWERED_LATE),
                count(states, LetterState.OVERDUE),
                count(states, LetterState.AWAITING));
    }

    public int all() {
        return inTime + late + overdue + running;
    }

    /** Share answered in time of those whose time is over, in whole percent; empty while none is. */
    public Optional<Integer> rate() {
        int over = inTime + late + overdue;
        return over == 0 ? Optional.empty() : Optional.of(100 * inTime / over);
    }

    private static int count(List<LetterState> states, LetterState wanted) {
        return (int) states.stream().filter(wanted::equals).count();
    }
}
