package id.jaganetral.application.letter.set;

import id.jaganetral.domain.letter.set.DocumentSets;

/** The sets of documents this program knows (port). */
@FunctionalInterface
public interface DocumentSetLibrary {
    DocumentSets sets();
}
