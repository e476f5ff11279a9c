package id.jaganetral.ui.kit.form;

import java.util.Collection;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** Combo boxes whose values are shown in words. */
public final class Choices {
    private Choices() {}

    /** Offers the values, each in the words given; nothing chosen shows the prompt. */
    public static <T> void offer(ComboBox<T> box, Collection<? extends T> values, Function<? super T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                return box.getItems().stream()
                        .filter(value -> words.apply(value).equals(typed))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.getItems().setAll(values);
        // Enter takes the value in the open list; it must not press the main button of the page as well
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
    }
}
