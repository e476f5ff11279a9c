package id.jaganetral.application.retention;

import id.jaganetral.domain.report.Disposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as the watch over terms sees it.
 *
 * @param people the people reported
 * @param mark changes whenever something in the file does
 */
public record FileCover(UUID report, String number, List<Person> people, String mark) {
    public FileCover {
        people = List.copyOf(people);
    }

    /**
     * A person reported.
     *
     * @param laidDown what was last laid down, empty when nothing counts
     * @param caseFile the case file, empty when none was opened
     */
    public record Person(Optional<LaidDown> laidDown, Optional<UUID> caseFile) {}

    /** A disposition that counts. */
    public record LaidDown(Disposition.Kind kind, LocalDate on) {}
}
