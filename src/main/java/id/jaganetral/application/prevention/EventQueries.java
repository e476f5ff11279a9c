package id.jaganetral.application.prevention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.prevention.PreventionEventId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks who attended and who signed (port). Events without anybody who may be seen are left out. */
@Needs(Permission.SEE_RECAPS)
public interface EventQueries extends Queries {
    /** Those that hold, of the period, the latest first. */
    List<EventLine> events(LocalDate from, LocalDate until);

    /** One that holds. */
    Optional<EventLine> event(PreventionEventId id);

    /** People of the roster who took part in such an event of the period, with the first day. */
    Map<UUID, LocalDate> tookPart(PreventionEvent.Kind kind, LocalDate from, LocalDate until);
}
