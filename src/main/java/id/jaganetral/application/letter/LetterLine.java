package id.jaganetral.application.letter;

import id.jaganetral.domain.letter.LetterId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter in the register.
 *
 * @param numberFollows whether the number is still to be written in
 * @param backDated whether the letter bears a date before the day it was issued
 * @param superseded whether a corrected letter took its place
 */
public record LetterLine(
        LetterId id,
        String kind,
        String title,
        String number,
        boolean numberFollows,
        LocalDate date,
        LocalDate issuedOn,
        String person,
        String signedBy,
        Optional<UUID> caseFile,
        boolean superseded) {
    public boolean backDated() {
        return date.isBefore(issuedOn);
    }
}
