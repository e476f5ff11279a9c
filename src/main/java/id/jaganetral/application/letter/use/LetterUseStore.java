package id.jaganetral.application.letter.use;

import id.jaganetral.application.transaction.Store;

/** Writes down what happens to letters; nothing is ever changed or removed. */
public interface LetterUseStore extends Store {
    void add(LetterUse use);

    void add(SignedScan scan);
}
