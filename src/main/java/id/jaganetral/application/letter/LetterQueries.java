package id.jaganetral.application.letter;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import java.util.List;
import java.util.Optional;

/** Asks the register of letters. */
@Needs(Permission.SEE_LETTERS)
public interface LetterQueries extends Queries {
    /** One page, the newest first. */
    List<LetterLine> lines(LetterFilter filter, int offset, int limit);

    long count(LetterFilter filter);

    Optional<IssuedLetter> letter(LetterId id);

    /** The last running number of a register in a year, 0 when none. */
    int lastSerial(String register, int year);

    /** The letter that took the place of this one. */
    Optional<IssuedLetter> replacement(LetterId id);

    /** Whether another letter bears this number. */
    boolean numberTaken(String number);
}
