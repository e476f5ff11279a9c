package id.jaganetral.ui.kit.screen;

import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;

/**
 * Loads {@code XView.fxml}, which lies beside the class {@code XView} in the resources, into an XView that was built by
 * its own constructor. Names with a percent sign come from the texts; {@code XView.css} is added when it exists.
 */
public final class ViewLoader {
    private final Texts texts;

    public ViewLoader(Texts texts) {
        this.texts = texts;
    }

    /**
     * Builds the nodes of a view and fills its {@code @FXML} fields.
     *
     * @param view the controller; its class names the file
     */
    public <N> N load(Object view) {
        Class<?> type = view.getClass();
        URL file = type.getResource(type.getSimpleName() + ".fxml");
        if (file == null) {
            throw new IllegalStateException("no " + type.getSimpleName() + ".fxml beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(file, texts.bundle());
        loader.setController(view);
        try {
            N root = loader.load();
            addStyle(type, root);
            return root;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void addStyle(Class<?> type, Object root) {
        URL style = type.getResource(type.getSimpleName() + ".css");
        if (style != null && root instanceof javafx.scene.Parent parent) {
            parent.getStylesheets().add(style.toExternalForm());
        }
    }
}
