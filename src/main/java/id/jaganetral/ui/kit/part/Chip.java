package id.jaganetral.ui.kit.part;

import id.jaganetral.ui.kit.look.Tone;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state in one or two words, with an icon and a colour that repeat it. */
public final class Chip extends Label {
    private Tone tone = Tone.NEUTRAL;
    private String icon = "";

    public Chip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        tone.applyTo(this);
    }

    public Chip(String text, Tone tone, Ikon icon) {
        this();
        setText(text);
        setTone(tone);
        show(Icons.of(icon));
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone wanted) {
        tone = wanted;
        tone.applyTo(this);
    }

    public String getIcon() {
        return icon;
    }

    /** Literal of the icon, for example {@code fth-clock}. */
    public void setIcon(String literal) {
        icon = literal;
        show(Icons.of(literal));
    }

    private void show(FontIcon shown) {
        setGraphic(shown);
    }
}
