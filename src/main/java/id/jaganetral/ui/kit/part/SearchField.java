package id.jaganetral.ui.kit.part;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/** Search as you type: {@link #queryProperty} follows the text after a short rest; Esc empties it. */
public final class SearchField extends CustomTextField {
    private static final Duration REST = Duration.millis(120);

    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final PauseTransition rest = new PauseTransition(REST);

    public SearchField() {
        getStyleClass().add("search-field");
        setLeft(Icons.of(Feather.SEARCH));
        setPrefColumnCount(24);
        rest.setOnFinished(event -> query.set(getText().strip()));
        textProperty().addListener(changed -> rest.playFromStart());
        setOnAction(event -> {
            rest.stop();
            query.set(getText().strip());
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    public String getQuery() {
        return query.get();
    }

    /** Puts a text in and searches at once. */
    public void search(String text) {
        setText(text);
        rest.stop();
        query.set(text.strip());
    }
}
