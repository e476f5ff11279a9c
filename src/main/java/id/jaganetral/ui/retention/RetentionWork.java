package id.jaganetral.ui.retention;

import id.jaganetral.application.retention.AssignClass;
import id.jaganetral.application.retention.DecideDestruction;
import id.jaganetral.application.retention.HoldFile;
import id.jaganetral.application.retention.KeepSchedule;
import id.jaganetral.application.retention.ListRetention;
import id.jaganetral.application.retention.ProposeDestruction;
import id.jaganetral.application.retention.RunDestruction;
import id.jaganetral.application.retention.UndoneDestruction;
import id.jaganetral.application.retention.WriteMinutes;
import java.util.UUID;

/**
 * The use cases these pages call.
 *
 * @param account whose session this is
 */
public record RetentionWork(
        ListRetention list,
        AssignClass assign,
        HoldFile hold,
        ProposeDestruction propose,
        DecideDestruction decide,
        RunDestruction run,
        UndoneDestruction undone,
        WriteMinutes minutes,
        KeepSchedule schedule,
        UUID account) {}
