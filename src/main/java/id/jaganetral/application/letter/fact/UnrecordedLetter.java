package id.jaganetral.application.letter.fact;

import id.jaganetral.domain.casefile.CaseFact;
import java.time.LocalDate;

/**
 * A letter that was issued for a case, and the fact it stands for, which the file does not hold yet.
 *
 * @param title what kind of letter
 */
public record UnrecordedLetter(String title, String number, LocalDate date, CaseFact fact) {}
