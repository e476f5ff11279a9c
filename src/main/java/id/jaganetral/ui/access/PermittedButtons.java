package id.jaganetral.ui.access;

import id.jaganetral.application.access.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

/**
 * Takes away the buttons of a page that a role does not permit. A button says which permission it needs by its {@code
 * userData} in the FXML, for example {@code userData="LOG_REPORTS"}. The use case behind it asks again.
 */
public final class PermittedButtons {
    private final Predicate<Permission> may;

    public PermittedButtons(Predicate<Permission> may) {
        this.may = may;
    }

    /** Looks through a page just built. */
    public void settle(Node node) {
        if (permission(node).filter(may.negate()).isPresent()) {
            node.setVisible(false);
            node.setManaged(false);
        }
        children(node).forEach(this::settle);
    }

    private static Optional<Permission> permission(Node node) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().equals(node.getUserData()))
                .findFirst();
    }

    /** Also of panes that have no skin yet. */
    private static List<Node> children(Node node) {
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            return List.of(scroll.getContent());
        }
        if (node instanceof SplitPane split) {
            return split.getItems();
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
    }
}
