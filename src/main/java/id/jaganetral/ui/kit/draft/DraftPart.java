package id.jaganetral.ui.kit.draft;

import java.util.Map;

/** A part of a form whose input is more than single inputs, for example a list of people. */
public interface DraftPart {
    /** What was chosen, by names of its own; empty when nothing was. */
    Map<String, String> values();

    /** Puts back what {@link #values} told once; names of other parts are passed over. */
    void restore(Map<String, String> values);
}
