package id.jaganetral.ui.kit.dialog;

import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window for what nobody else listens to: a plain sentence, a stable code, and the details to copy. */
public final class ProblemWindow implements Problems {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWindow.class);
    private static final double WIDTH = 460;

    private final Texts texts;
    private final ClipboardAccess clipboard;
    private final Supplier<Window> owner;

    public ProblemWindow(Texts texts, ClipboardAccess clipboard, Supplier<Window> owner) {
        this.texts = texts;
        this.clipboard = clipboard;
        this.owner = owner;
    }

    @Override
    public void failed(Throwable thrown) {
        ProblemReport report = ProblemReport.of(thrown);
        LOG.error("problem {}\n{}", report.code(), report.details());
        boolean environment = thrown instanceof OperationFailed;
        String title = texts.get(environment ? "kit.problem.environmentTitle" : "kit.problem.defectTitle");
        VBox content = new VBox(
                10,
                Words.block(title, "dialog-title"),
                Words.block(texts.get(Problems.words(thrown))),
                Words.line(texts.get("kit.problem.code", report.code()), "text-quiet"));
        ButtonType copy = new ButtonType(texts.get("kit.problem.copy"), ButtonBar.ButtonData.LEFT);
        OpenDialog dialog = dialog(content, copy);
        Button button = dialog.button(copy);
        button.setMinWidth(Button.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            clipboard.copyText(report.code() + "\n" + machine() + "\n" + report.details());
            button.setText(texts.get("kit.problem.copied"));
            event.consume();
        });
        show(dialog);
    }

    @Override
    public void refused(List<Reason> reasons) {
        String words = reasons.stream().map(this::words).collect(Collectors.joining("\n"));
        show(dialog(
                new VBox(10, Words.block(texts.get("kit.problem.refusedTitle"), "dialog-title"), Words.block(words))));
    }

    private String words(Reason reason) {
        String sentence = texts.get(reason.message());
        return reason.citation().map(source -> sentence + " (" + source + ")").orElse(sentence);
    }

    private OpenDialog dialog(Node content, ButtonType... more) {
        ButtonType close = new ButtonType(texts.get("kit.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        List<ButtonType> buttons = new ArrayList<>(List.of(more));
        buttons.add(close);
        OpenDialog dialog = new OpenDialog(content, close, buttons.toArray(ButtonType[]::new));
        dialog.pane().setPrefWidth(WIDTH);
        return dialog;
    }

    private void show(OpenDialog dialog) {
        DialogLayer.inFront(owner).show(dialog);
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + System.getProperty("java.version");
    }
}
