package id.jaganetral.application.report;

import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes a report of facts that have passed the check. */
final class AssembleReport {
    private AssembleReport() {}

    /** What a report has besides the facts the officer fills in. */
    record Frame(ReportId id, String number, List<Subject> subjects, Instant loggedAt, String loggedBy) {
        static Frame of(Report report) {
            return new Frame(report.id(), report.number(), report.subjects(), report.loggedAt(), report.loggedBy());
        }
    }

    static Report of(FactsDraft facts, Frame frame) {
        boolean offline = facts.platform().orElseThrow() == Platform.OFFLINE;
        return new Report(
                frame.id(),
                frame.number(),
                facts.source().orElseThrow(),
                facts.toAct(),
                facts.knownOn().orElseThrow(),
                facts.platform().orElseThrow(),
                offline ? "" : facts.account().strip(),
                offline ? "" : facts.link().strip(),
                facts.place().strip(),
                facts.description().strip(),
                frame.subjects(),
                facts.arrivedByLetter() ? facts.letter().map(LetterDraft::toLetter) : Optional.empty(),
                frame.loggedAt(),
                frame.loggedBy());
    }
}
