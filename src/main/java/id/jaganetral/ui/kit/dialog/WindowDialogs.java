package id.jaganetral.ui.kit.dialog;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
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
        OpenDialog dialog = dialog(question.title(), explanation, question.dangerous() ? stay : action, action, stay);
        if (question.dangerous()) {
            dialog.button(action).getStyleClass().add("danger");
            dialog.button(stay).getStyleClass().remove("accent");
        }
        return answer(dialog) == action;
    }

    @Override
    public boolean form(String title, Node content, String action, BooleanSupplier accepts) {
        ButtonType done = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(texts.get("kit.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        OpenDialog dialog = dialog(title, content, done, done, stay);
        dialog.button(done).addEventFilter(ActionEvent.ACTION, event -> {
            if (!accepts.getAsBoolean()) {
                event.consume();
            }
        });
        return answer(dialog) == done;
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

    private OpenDialog dialog(String title, Node content, ButtonType enter, ButtonType... buttons) {
        OpenDialog dialog = new OpenDialog(new VBox(12, Words.block(title, "dialog-title"), content), enter, buttons);
        dialog.pane().setMinWidth(WIDTH);
        return dialog;
    }

    private ButtonType answer(OpenDialog dialog) {
        return DialogLayer.inFront(owner).ask(dialog);
    }
}
