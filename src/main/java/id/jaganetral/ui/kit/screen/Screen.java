package id.jaganetral.ui.kit.screen;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One page of the window. Its root is built once; {@link #shown} may be called again after {@link #hidden}. */
public interface Screen {
    Region root();

    /** The name of the page, shown as last breadcrumb and in the window's title. */
    ObservableValue<String> title();

    /** Subscribe and load here: the page has come to sight. */
    default void shown() {}

    /** Undo here what {@link #shown} did. */
    default void hidden() {}

    /** Whether leaving loses nothing. When false, the window asks the user before it goes on. */
    default boolean mayLeave() {
        return true;
    }

    /** The field Ctrl+F goes to. */
    default Optional<Node> searchField() {
        return Optional.empty();
    }
}
