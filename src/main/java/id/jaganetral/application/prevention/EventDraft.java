package id.jaganetral.application.prevention;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.prevention.PreventionEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an officer enters of an event.
 *
 * @param on empty while no day is entered
 * @param others as typed; empty for none
 * @param scan the file of the signed list
 */
public record EventDraft(
        PreventionEvent.Kind kind,
        Optional<LocalDate> on,
        String title,
        String place,
        String speaker,
        Set<EmployeeId> people,
        String others,
        Optional<Path> scan) {
    public EventDraft {
        people = Set.copyOf(people);
    }
}
