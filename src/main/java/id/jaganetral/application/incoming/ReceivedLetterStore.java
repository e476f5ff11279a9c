package id.jaganetral.application.incoming;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.incoming.ReceivedLetter;

/** Keeps letters received (port). */
@Needs(Permission.KEEP_RECEIVED_LETTERS)
public interface ReceivedLetterStore extends Store {
    /** The next agenda number of that year, from 1 and without gaps. */
    int nextNumber(int year);

    void add(ReceivedLetter letter);

    /** Adds the last fact, if nobody has changed the letter since it was read. */
    void append(ReceivedLetter letter);
}
