package id.jaganetral.application.report;

import id.jaganetral.domain.report.Classification;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.Subject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report with what became of each person.
 *
 * @param report as it reads now
 * @param revision which version of its facts this is, from 1
 * @param subjects the people of the report, in order
 * @param reporterSealed whether a reporter is known; who it is has a port of its own
 */
public record ReportDetail(Report report, int revision, List<Person> subjects, boolean reporterSealed) {
    public ReportDetail {
        subjects = List.copyOf(subjects);
    }

    /**
     * One person reported.
     *
     * @param classification the officer's last choice from the catalogue
     * @param caseFile id of the case file opened for the person
     * @param dispositions what was laid down while no case file was open, the first one first
     */
    public record Person(
            Subject subject,
            Optional<Classification> classification,
            Optional<UUID> caseFile,
            List<Disposition> dispositions) {
        public Person {
            dispositions = List.copyOf(dispositions);
        }

        /** What counts of what was laid down; empty when nothing was or it was taken back. */
        public Optional<Disposition> disposition() {
            return dispositions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(dispositions.get(dispositions.size() - 1))
                            .filter(last -> last.kind() != Disposition.Kind.TAKEN_BACK);
        }
    }
}
