package id.jaganetral.application.letter.number;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.letter.number.NumberBlock;
import id.jaganetral.domain.letter.number.NumberedLetter;
import java.util.List;

/** Asks the book of numbers. */
@Needs(Permission.SEE_LETTERS)
public interface NumberQueries extends Queries {
    /**
     * A row of numbers.
     *
     * @param last the last number given out
     */
    record Register(String name, int year, int last) {}

    /** All of letters, the latest year first. */
    List<Register> registers();

    List<NumberedLetter> letters(String register, int year);

    /** In the order they were laid down. */
    List<NumberBlock> blocks(String register, int year);
}
