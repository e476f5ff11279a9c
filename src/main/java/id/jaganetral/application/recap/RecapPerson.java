package id.jaganetral.application.recap;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person reported, as a report tells it.
 *
 * @param name as identified, otherwise as the report states it
 * @param kind empty while not identified
 * @param subject names the person within all reports
 * @param disposition what was laid down while no case file is open, empty when nothing was or it was taken back
 * @param letterNumber number of the letter the report came with, empty when none
 * @param replyDue the day by which that letter asks for an answer
 */
public record RecapPerson(
        UUID report,
        UUID subject,
        String reportNumber,
        ReportSource source,
        ActForm form,
        Platform platform,
        LocalDate actedOn,
        LocalDate knownOn,
        String name,
        String nip,
        Optional<EmploymentKind> kind,
        String position,
        String unit,
        String opd,
        String letterSender,
        String letterNumber,
        Optional<LocalDate> letterReceived,
        Optional<LocalDate> replyDue,
        Optional<Disposition.Kind> disposition,
        Optional<UUID> caseFile) {
    public boolean identified() {
        return kind.isPresent();
    }
}
