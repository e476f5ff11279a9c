package id.jaganetral.domain.prevention;

import id.jaganetral.domain.employee.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who took part in a meeting (sosialisasi), or signed a pledge (pakta integritas), on a day. Recorded once and not edited; a
 * mistaken one is taken back with a reason.
 *
 * @param title the meeting, or the election the pledge was signed for
 * @param speaker empty when there was none
 * @param people of the roster
 * @param others how many more took part who are not in the roster
 * @param scan the signed list, when there is one
 */
public record PreventionEvent(
        PreventionEventId id,
        Kind kind,
        LocalDate on,
        String title,
        String place,
        String speaker,
        Set<EmployeeId> people,
        int others,
        Optional<Scan> scan,
        Instant at,
        String by) {
    public PreventionEvent {
        people = Set.copyOf(people);
    }

    /** What took place. */
    public enum Kind {
        /** Sosialisasi: people attended. */
        MEETING,
        /** Pakta integritas: people signed. */
        PLEDGE
    }

    /**
     * The signed list as a file, kept byte for byte.
     *
     * @param file name in the store of letters
     * @param givenName name of the file it was taken from
     */
    public record Scan(String file, String givenName, String sha256) {}
}
