package id.jaganetral.application.letter.template;

import id.jaganetral.domain.letter.LetterCatalogue;

/** The forms and tags this program knows (port). */
public interface LetterLibrary {
    LetterCatalogue catalogue();
}
