package id.jaganetral.ui.kit.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Where the focus was: the part that had it, and all it stood in, from the inside out. When the part is gone, because its
 * row was drawn anew, the focus comes back to what is nearest, not to the first part of the window.
 */
public final class FocusPlace {
    private final List<Node> places;

    private FocusPlace(List<Node> places) {
        this.places = places;
    }

    /** Where this part stands now. */
    public static FocusPlace of(Node node) {
        return new FocusPlace(
                Stream.<Node>iterate(node, at -> at != null, Node::getParent).toList());
    }

    /** Focuses the part again, or the first that can be focused nearest to where it stood. */
    public void comeBack() {
        places.stream()
                .filter(place -> place.getScene() != null)
                .map(place -> place == places.get(0) ? usable(place) : first(place))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** From now on the focus of this window stays near a part that had it and goes away. */
    public static void keepIn(Scene scene) {
        scene.focusOwnerProperty().addListener(new ChangeListener<>() {
            private FocusPlace last = new FocusPlace(List.of());

            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Node> seen, Node before, Node now) {
                if (now != null) {
                    last = of(now);
                } else if (before != null && before.getScene() != scene) {
                    // after the toolkit has sent the focus to the first part of the window
                    Platform.runLater(last::comeBack);
                }
            }
        });
    }

    /** The first part inside that can be focused. */
    public static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        return parent.getChildrenUnmodifiable().stream()
                .map(FocusPlace::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Node> usable(Node node) {
        return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
                        .allMatch(at -> at.isVisible() && !at.isDisabled())
                ? Optional.of(node)
                : Optional.empty();
    }
}
