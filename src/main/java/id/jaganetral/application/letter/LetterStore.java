package id.jaganetral.application.letter;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;

/** Keeps the register of letters. Letters are added, never changed; only a number that was to follow is written in. */
@Needs(Permission.ISSUE_LETTERS)
public interface LetterStore extends Store {
    /** The next running number; gap-free, because it moves with the transaction. */
    int nextSerial(String register, int year);

    void add(IssuedLetter letter);

    void writeNumber(LetterId id, String number);
}
