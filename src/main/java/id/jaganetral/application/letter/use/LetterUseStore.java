package id.jaganetral.application.letter.use;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;

/** Writes down what happens to letters; nothing is ever changed or removed. */
@Needs(Permission.SEE_LETTERS)
public interface LetterUseStore extends Store {
    void add(LetterUse use);
}
