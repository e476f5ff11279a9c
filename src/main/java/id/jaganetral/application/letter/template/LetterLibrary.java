package id.jaganetral.application.letter.template;

import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;

/** The forms and tags this program knows (port). */
public interface LetterLibrary {
    LetterCatalogue catalogue();

    /** A form to begin a letter with. */
    default LetterKind kind(String code) {
        return catalogue().kind(code);
    }
}
