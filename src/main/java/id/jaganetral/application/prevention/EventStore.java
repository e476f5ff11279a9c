package id.jaganetral.application.prevention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.prevention.PreventionEventId;
import java.time.Instant;

/** Keeps events of prevention; rows are added, never changed (port). */
@Needs(Permission.ISSUE_LETTERS)
public interface EventStore extends Store {
    void add(PreventionEvent event);

    /** From now on it does not hold. */
    void takeBack(PreventionEventId id, String why, Instant at, String by);
}
