package id.jaganetral.ui.kit.part;

import id.jaganetral.ui.kit.look.Tone;
import java.util.Map;
import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence about the whole page or form: a warning, a refusal, a doubt about the law. Gone while it is empty. */
@DefaultProperty("actions")
public final class Banner extends HBox {
    private static final Map<Tone, Feather> ICONS = Map.of(
            Tone.NEUTRAL, Feather.INFO,
            Tone.INFO, Feather.INFO,
            Tone.SUCCESS, Feather.CHECK_CIRCLE,
            Tone.WARNING, Feather.ALERT_TRIANGLE,
            Tone.DANGER, Feather.ALERT_OCTAGON);

    private final Label text = Words.block("");
    private final FontIcon icon = Icons.of(Feather.INFO);
    private final HBox actions = new HBox(6);
    private final FlowPane sources = new FlowPane(10, 2);
    private Tone tone = Tone.NEUTRAL;

    public Banner() {
        getStyleClass().add("banner");
        VBox words = new VBox(2, text, sources);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        Words.goneUnless(sources, Bindings.isNotEmpty(sources.getChildren()));
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        getChildren().addAll(icon, words, actions);
        Words.goneUnless(this, text.textProperty().isNotEmpty());
        setTone(Tone.INFO);
    }

    public Banner(Tone tone, String text) {
        this();
        setTone(tone);
        setText(text);
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone wanted) {
        tone = wanted;
        tone.applyTo(this);
        icon.setIconCode(ICONS.get(wanted));
    }

    public StringProperty textProperty() {
        return text.textProperty();
    }

    public String getText() {
        return text.getText();
    }

    public void setText(String words) {
        text.setText(words);
    }

    /** Links below the sentence: what it rests on. */
    public ObservableList<Node> getSources() {
        return sources.getChildren();
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
