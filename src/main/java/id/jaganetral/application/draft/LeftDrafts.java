package id.jaganetral.application.draft;

import java.util.Collection;

/** Half-filled forms of all accounts about somebody or something that is gone (port). */
public interface LeftDrafts {
    /** How the form for a person's classification calls itself, before the person's id. */
    String CLASSIFY = "classify.";

    /** How the forms for facts call themselves, before the case file's id. */
    String FACT = "fact.";

    /**
     * Removes those that name one of these when they say what they are about, and those that do not say it.
     *
     * @param gone ids and register numbers
     */
    void forget(Collection<String> gone);
}
