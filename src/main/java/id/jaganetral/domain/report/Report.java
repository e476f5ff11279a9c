package id.jaganetral.domain.report;

import id.jaganetral.domain.rule.ActFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report (laporan): one alleged act, one or many people.
 *
 * @param number register number of the office, for example "LAP-2024-0007"
 * @param act the facts the law asks for
 * @param knownOn the day it became known to the office, not before the act
 * @param platform where it was seen
 * @param account account name, empty when offline
 * @param link address of the post, empty when there is none
 * @param place place of the act, empty when online
 * @param description what happened, in the officer's words
 * @param letter the letter it arrived with, for referred reports
 * @param loggedAt when it was written down
 * @param loggedBy by whom
 */
public record Report(
        ReportId id,
        String number,
        ReportSource source,
        ActFacts act,
        LocalDate knownOn,
        Platform platform,
        String account,
        String link,
        String place,
        String description,
        List<Subject> subjects,
        Optional<IncomingLetter> letter,
        Instant loggedAt,
        String loggedBy) {
    public Report {
        subjects = List.copyOf(subjects);
    }
}
