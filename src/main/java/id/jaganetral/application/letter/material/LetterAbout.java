package id.jaganetral.application.letter.material;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom and what a letter is filed under.
 *
 * @param person whom it concerns, as printed; empty for letters of the office and of reports as a whole
 */
public record LetterAbout(Optional<UUID> caseFile, Optional<UUID> report, Optional<EmployeeSnapshot> person) {
    public static LetterAbout ofCase(UUID caseFile, UUID report, EmployeeSnapshot person) {
        return new LetterAbout(Optional.of(caseFile), Optional.of(report), Optional.of(person));
    }

    public static LetterAbout ofReport(UUID report, Optional<EmployeeSnapshot> person) {
        return new LetterAbout(Optional.empty(), Optional.of(report), person);
    }

    public static LetterAbout ofPerson(EmployeeSnapshot person) {
        return new LetterAbout(Optional.empty(), Optional.empty(), Optional.of(person));
    }

    public static LetterAbout ofOffice() {
        return new LetterAbout(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Name of the person as printed, empty when there is none. */
    public String name() {
        return person.map(EmployeeSnapshot::name).orElse("");
    }

    /** The person in the roster, when it is somebody of the roster. */
    public Optional<UUID> employee() {
        return person.flatMap(EmployeeSnapshot::employee).map(EmployeeId::value);
    }
}
