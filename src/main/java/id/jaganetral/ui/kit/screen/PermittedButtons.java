package id.jaganetral.ui.kit.screen;

import id.jaganetral.application.access.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;

/**
 * Takes away the buttons of a page that a role does not permit, also those the page builds later. A button says which
 * permission it needs by its {@code userData} in the FXML, for example {@code userData="LOG_REPORTS"}, or is built by
 * {@link #needing}. The use case behind it asks again.
 */
public final class PermittedButtons {
    private static final Object LOOKED_THROUGH = PermittedButtons.class;

    private final Predicate<Permission> may;

    public PermittedButtons(Predicate<Permission> may) {
        this.may = may;
    }

    /** Says of a button built in code which permission it needs. */
    public static <N extends Node> N needing(Permission permission, N button) {
        button.setUserData(permission.name());
        return button;
    }

    /** Looks through a page just built, and through whatever it shows later. */
    public void settle(Node node) {
        if (node.getProperties().putIfAbsent(LOOKED_THROUGH, true) != null) {
            return;
        }
        if (permission(node).filter(may.negate()).isPresent()) {
            keepFalse(node.visibleProperty());
            keepFalse(node.managedProperty());
        } else {
            content(node).ifPresent(this::follow);
            children(node).forEach(this::settle);
            children(node).addListener((ListChangeListener<Node>)
                    change -> change.getList().forEach(this::settle));
        }
    }

    private void follow(ObservableValue<Node> content) {
        Optional.ofNullable(content.getValue()).ifPresent(this::settle);
        content.addListener((observed, before, now) -> Optional.ofNullable(now).ifPresent(this::settle));
    }

    /** Pages show and hide their buttons as the thing shown demands; one that is not permitted stays away. */
    private static void keepFalse(BooleanProperty property) {
        away(property);
        property.addListener((observed, before, now) -> away(property));
    }

    private static void away(BooleanProperty property) {
        property.unbind();
        property.set(false);
    }

    private static Optional<Permission> permission(Node node) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().equals(node.getUserData()))
                .findFirst();
    }

    /** Of controls that hold one thing, which has no parent before the control is seen. */
    private static Optional<ObservableValue<Node>> content(Node node) {
        if (node instanceof ScrollPane scroll) {
            return Optional.of(scroll.contentProperty());
        }
        if (node instanceof TitledPane titled) {
            return Optional.of(titled.contentProperty());
        }
        return node instanceof TableView<?> table ? Optional.of(table.placeholderProperty()) : Optional.empty();
    }

    /** What stands in a control is its own matter, but for those that hold parts of the page. */
    private static ObservableList<Node> children(Node node) {
        if (node instanceof SplitPane split) {
            return split.getItems();
        }
        return node instanceof Parent parent && !(node instanceof Control)
                ? parent.getChildrenUnmodifiable()
                : FXCollections.observableList(List.of());
    }
}
