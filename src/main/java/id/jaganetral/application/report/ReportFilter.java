package id.jaganetral.application.report;

import id.jaganetral.domain.report.ReportSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports a list shows; an absent condition lets all pass.
 *
 * @param text part of number, name, NIP, account, link or description
 * @param election id of the contest's election
 * @param identified true: all people identified; false: someone is not
 * @param withCase true: someone has a case file; false: nobody has
 * @param knownFrom first day it became known
 * @param knownUntil last day it became known
 */
public record ReportFilter(
        String text,
        Optional<ReportSource> source,
        Optional<String> election,
        Optional<Boolean> identified,
        Optional<Boolean> withCase,
        Optional<LocalDate> knownFrom,
        Optional<LocalDate> knownUntil) {

    public static ReportFilter everything() {
        return new ReportFilter(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ReportFilter withText(String sought) {
        return new ReportFilter(sought, source, election, identified, withCase, knownFrom, knownUntil);
    }
}
