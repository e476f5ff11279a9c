package id.jaganetral.ui.kit.look;

import java.util.Locale;
import javafx.scene.Node;

/** What a colour means. Never the only carrier of the meaning: a word or an icon goes with it. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    WARNING,
    DANGER;

    /** Gives the node this tone in place of any other. */
    public void applyTo(Node node) {
        for (Tone other : values()) {
            node.getStyleClass().remove(other.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }

    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
