package id.jaganetral.ui.kit.draft;

import java.util.Map;
import javafx.scene.Node;

/** A part of a form whose input is more than single inputs, for example a list of people. */
public interface DraftPart {
    /** What was chosen, by names of its own; empty when nothing was. */
    Map<String, String> values();

    /** Inputs below this node are kept by a part of their own, not one by one. */
    static void keeps(Node inputs) {
        inputs.getProperties().put(DraftPart.class, true);
    }

    /** Puts back what {@link #values} told once; names of other parts are passed over. */
    void restore(Map<String, String> values);
}
