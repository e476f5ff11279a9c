package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.letter.LetterId;
import java.time.LocalDate;

/** A letter that was issued for a case, in short. */
public record MadeLetter(LetterId id, String number, LocalDate date) {}
