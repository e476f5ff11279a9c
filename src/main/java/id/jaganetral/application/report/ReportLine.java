package id.jaganetral.application.report;

import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.List;

/**
 * A report in a list. The reporter is never part of it.
 *
 * @param subjects names of the people reported, as shown, in order
 * @param unidentified how many of them are not identified yet
 * @param classified how many have a catalogue entry
 * @param cases how many have a case file
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
        int evidence) {
    public ReportLine {
        subjects = List.copyOf(subjects);
    }
}
