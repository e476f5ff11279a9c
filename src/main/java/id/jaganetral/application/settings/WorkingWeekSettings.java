package id.jaganetral.application.settings;

import id.jaganetral.domain.calendar.WorkingWeeks;
import java.util.List;

/** Keeps how the offices work in the workspace (port). */
public interface WorkingWeekSettings {
    /** As last saved, or the usual five days for all. */
    WorkingWeeks load();

    /** Replaces them and writes the change down; after return it survives a power cut. */
    void save(WorkingWeeks weeks, WeekChange change);

    /** What was changed, the last first. */
    List<WeekChange> changes();
}
