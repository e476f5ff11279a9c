package id.jaganetral.domain.calendar;

import java.util.Map;

/**
 * How the offices of a government work: most in one way, some OPDs otherwise (for example schools with six days).
 *
 * @param exceptions by name of the OPD as its people have it
 */
public record WorkingWeeks(WorkingWeek usual, Map<String, WorkingWeek> exceptions) {
    public static final WorkingWeeks USUAL = new WorkingWeeks(WorkingWeek.USUAL, Map.of());

    public WorkingWeeks {
        exceptions = Map.copyOf(exceptions);
    }

    public WorkingWeek of(String opd) {
        return exceptions.getOrDefault(opd, usual);
    }
}
