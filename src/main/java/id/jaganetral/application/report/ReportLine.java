package id.jaganetral.application.report;

import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report in a list. The reporter is never part of it.
 *
 * @param subjects names of the people reported, as shown, in order
 * @param unidentified how many of them are not identified yet
 * @param classified how many have a catalogue entry
 * @param cases how many have a case file
 * @param laidDown what was laid down about all of them alike while none has a case file; empty otherwise
 * @param evidence how many pieces of evidence there are
 */
public record ReportLine(
        ReportId id,
        String number,
        ReportSource source,
        ActForm form,
        LocalDate actedOn,
        LocalDate knownOn,
        Platform platform,
        String account,
        List<String> subjects,
        int unidentified,
        int classified,
        int cases,
        Optional<Disposition.Kind> laidDown,
        int evidence) {
    public ReportLine {
        subjects = List.copyOf(subjects);
    }

    /** What was laid down about everybody alike. */
    public static Optional<Disposition.Kind> alike(List<Optional<Disposition.Kind>> people) {
        List<Optional<Disposition.Kind>> kinds = people.stream().distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
    }
}
