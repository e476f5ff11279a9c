package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.retention.ScheduleChange;
import java.util.List;

/** Asks what the office laid down about the schedule. */
@Needs(Permission.SEE_LAW)
public interface ScheduleQueries extends Queries {
    /** In the order they were laid down. */
    List<ScheduleChange> changes();
}
