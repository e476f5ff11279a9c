package id.jaganetral.ui.kit.dialog;

import java.util.Optional;
import javafx.scene.Node;

/** Asks the user. Behind an interface, so that tests answer by themselves. */
public interface Dialogs {
    /** Whether the action was chosen; closing the dialog means no. */
    boolean confirm(Question question);

    /**
     * A small form in a dialog.
     *
     * @param accepts asked when the action is chosen; the dialog stays open while it says no
     */
    boolean form(String title, Node content, String action, java.util.function.BooleanSupplier accepts);

    /** One line of text; empty when the user thought better of it. */
    Optional<String> ask(String title, String label, String proposal, String action);
}
