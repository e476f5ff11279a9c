package id.jaganetral.ui.kit.dialog;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The dialogs of the window. */
public final class WindowDialogs implements Dialogs {
    private static final double WIDTH = 440;

    private final Texts texts;
    private final Supplier<Window> owner;

    public WindowDialogs(Texts texts, Supplier<Window> owner) {
        this.texts = texts;
        this.owner = owner;
    }

    @Override
    public boolean confirm(Question question) {
        Label explanation = Words.block(question.explanation());
        explanation.setPrefWidth(WIDTH);
        ButtonType action = new ButtonType(question.action(), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(question.stay(), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(question.title(), explanation, action, stay);
        Button button = button(dialog, action);
        if (question.dangerous()) {
            button.getStyleClass().add("danger");
            button.setDefaultButton(false);
            button(dialog, stay).setDefaultButton(true);
        }
        return dialog.showAndWait().filter(action::equals).isPresent();
    }

    @Override
    public boolean form(String title, Node content, String action, BooleanSupplier accepts) {
        ButtonType done = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(texts.get("kit.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(title, content, done, stay);
        button(dialog, done).addEventFilter(ActionEvent.ACTION, event -> {
            if (!accepts.getAsBoolean()) {
                event.consume();
            }
        });
        return dialog.showAndWait().filter(done::equals).isPresent();
    }

    @Override
    public Optional<String> ask(String title, String label, String proposal, String action) {
        TextField input = new TextField(proposal);
        Field field = new Field("text", label, input);
        field.setPrefWidth(WIDTH);
        boolean given = form(title, field, action, () -> {
            boolean empty = input.getText().isBlank();
            field.setError(empty ? texts.get("kit.required") : "");
            return !empty;
        });
        return given ? Optional.of(input.getText().strip()) : Optional.empty();
    }

    private Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(texts.get("app.name"));
        VBox box = new VBox(12, Words.block(title, "dialog-title"), content);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(box);
        pane.getButtonTypes().setAll(buttons);
        pane.setMinWidth(WIDTH);
        DialogPlace.settle(dialog);
        return dialog;
    }

    private static Button button(Dialog<?> dialog, ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }
}
