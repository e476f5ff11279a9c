package id.jaganetral.domain.letter;

import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter as it was issued (surat terbit): the frozen file with its values. Never changed; a correction is another
 * letter that names this one.
 *
 * @param kind code of the form
 * @param caseFile the case file it belongs to, empty for letters outside a case
 * @param report the report it belongs to, empty when none
 * @param employee the person of the roster it concerns, empty when none
 * @param person name of whom it concerns, for lists; empty for letters of the office
 * @param register register its number was taken from, empty when the number came later or from elsewhere
 * @param serial running number in that register and year
 * @param number as printed; blank in part while it is to follow (nomor menyusul)
 * @param file name in the store of letters
 * @param templateVersion SHA-256 of the template it was made from
 * @param supersedes the letter it corrects
 */
public record IssuedLetter(
        LetterId id,
        String kind,
        String title,
        Optional<UUID> caseFile,
        Optional<UUID> report,
        Optional<UUID> employee,
        String person,
        Optional<String> register,
        Optional<Integer> serial,
        String number,
        boolean numberFollows,
        LocalDate date,
        String signedBy,
        String file,
        String sha256,
        String templateVersion,
        TagValues values,
        Optional<LetterId> supersedes,
        Instant issuedAt,
        String issuedBy) {
    /** What it is about; empty for one person of a report with several, because the register keeps the name only. */
    public Optional<LetterTopic> topic() {
        if (caseFile.isPresent()) {
            return caseFile.map(CaseFileId::new).map(LetterTopic.OfCase::new);
        }
        if (report.isPresent()) {
            return person.isBlank()
                    ? Optional.of(new LetterTopic.OfReport(new ReportId(report.get()), Optional.empty()))
                    : Optional.empty();
        }
        if (employee.isPresent()) {
            return employee.map(EmployeeId::new).map(LetterTopic.OfPerson::new);
        }
        return person.isBlank() ? Optional.of(new LetterTopic.OfOffice()) : Optional.empty();
    }

    /** Whether it was marked confidential (rahasia). */
    public boolean confidential() {
        return values.find("rahasia").map(TagValue::shown).orElse(false);
    }
}
