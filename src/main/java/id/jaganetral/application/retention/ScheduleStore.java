package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.retention.ScheduleChange;

/** Keeps what the office lays down about the schedule. */
@Needs(Permission.KEEP_OFFICE)
public interface ScheduleStore extends Store {
    void add(ScheduleChange change);
}
