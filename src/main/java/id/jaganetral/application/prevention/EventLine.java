package id.jaganetral.application.prevention;

import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.prevention.PreventionEventId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that holds, in a list.
 *
 * @param people how many of the roster took part, as far as they may be seen
 * @param others how many more
 * @param whole whether all its people may be seen; only then its scan may be, and only then it may be taken back
 */
public record EventLine(
        PreventionEventId id,
        PreventionEvent.Kind kind,
        LocalDate on,
        String title,
        String place,
        String speaker,
        int people,
        int others,
        Optional<PreventionEvent.Scan> scan,
        String by,
        boolean whole) {
    /** Everybody who took part. */
    public int all() {
        return people + others;
    }
}
