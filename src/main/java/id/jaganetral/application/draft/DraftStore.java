package id.jaganetral.application.draft;

import java.util.Map;
import java.util.Optional;

/** Keeps what somebody typed and did not save, one for each form and account (port). Nobody else is ever given it. */
public interface DraftStore {
    /**
     * What was kept.
     *
     * @param form which form about what, for example "report.new"
     */
    Optional<Map<String, String>> kept(String form);

    /** Keeps what was typed, by the names of the inputs; durable when this returns. */
    void keep(String form, Map<String, String> typed);

    void forget(String form);
}
