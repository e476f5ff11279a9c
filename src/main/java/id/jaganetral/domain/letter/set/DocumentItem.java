package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import java.util.Optional;

/**
 * A line of the checklist.
 *
 * @param form code of the form; empty when the form cannot be told yet
 * @param title as the form, or the set, calls it
 * @param why why it is so, as a sentence
 * @param letter the letter that was issued for it
 */
public record DocumentItem(String form, String title, State state, Message why, Optional<LetterId> letter) {

    /** Whether a document is there. */
    public enum State {
        /** Issued here, or proven by a fact of the file. */
        MADE,
        /** Needed by now. */
        DUE,
        /** Should have been made in a part of the case that is over. */
        MISSING,
        /** Comes later. */
        LATER,
        NOT_NEEDED
    }

    public boolean writable() {
        return state != State.MADE && !form.isEmpty();
    }
}
