package id.jaganetral.application.draft;

import java.util.List;
import java.util.UUID;

/** Half-filled forms of all accounts about somebody or something that is gone (port). */
public interface LeftDrafts {
    /** How the form for a person's classification calls itself, before the person's id. */
    String CLASSIFY = "classify.";

    /** How the forms for facts call themselves, before the case file's id. */
    String FACT = "fact.";

    /**
     * Removes them.
     *
     * @param subjects people reported
     * @param cases case files
     */
    void forget(List<UUID> subjects, List<UUID> cases);
}
