package id.jaganetral.planted.document.letter;

import id.jaganetral.planted.persistence.casefile.BadRow;

/** Breaks: documents do not know the database. With {@link BadRow} it also forms a cycle. */
public class KnowsPersistence {
    public BadRow row;
}
