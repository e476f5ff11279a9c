package id.jaganetral.planted.persistence.casefile;

import id.jaganetral.planted.document.letter.KnowsPersistence;

/** Breaks: rows are package-private, and the neighbours do not know each other. */
public class BadRow {
    public KnowsPersistence letter;
}
