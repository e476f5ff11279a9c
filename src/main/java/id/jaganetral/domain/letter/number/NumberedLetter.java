package id.jaganetral.domain.letter.number;

import id.jaganetral.domain.letter.LetterId;
import java.time.LocalDate;

/** A letter in the book of numbers. */
public record NumberedLetter(
        LetterId id, int serial, String number, String title, String person, LocalDate date, LocalDate issuedOn) {
    /** Whether the letter bears a date before the day it was issued. */
    public boolean backDated() {
        return date.isBefore(issuedOn);
    }
}
