package id.jaganetral.application.letter.number;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.letter.number.NumberBlock;

/** Writes in the book of numbers; nothing is changed or removed. */
@Needs(Permission.ISSUE_LETTERS)
public interface NumberStore extends Store {
    /** Gives out as many numbers as asked for; the first of them. */
    int take(String register, int year, int count);

    void add(NumberBlock block);
}
