package id.jaganetral.ui.kit.dialog;

import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.part.Leave;
import id.jaganetral.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private Optional<WayOut> wayOut = Optional.empty();

    private record WayOut(String problem, String button, Runnable act) {}

    public ProblemWindow(Texts texts, ClipboardAccess clipboard, Supplier<Window> owner) {
        this.texts = texts;
        this.clipboard = clipboard;
        this.owner = owner;
    }

    /**
     * For one problem there is more to do than to read about it.
     *
     * @param problem key of its sentence
     * @param button key of what is offered
     */
    public void offer(String problem, String button, Runnable act) {
        wayOut = Optional.of(new WayOut(problem, button, act));
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
        wayOut(thrown).ifPresent(way -> content.getChildren().add(2, button(way, content)));
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
        String words = reasons.stream().map(texts::cited).collect(Collectors.joining("\n"));
        show(dialog(
                new VBox(10, Words.block(texts.get("kit.problem.refusedTitle"), "dialog-title"), Words.block(words))));
    }

    private Optional<WayOut> wayOut(Throwable thrown) {
        return wayOut.filter(way -> Problems.words(thrown).key().equals(way.problem()));
    }

    private Button button(WayOut way, Node inside) {
        Button button = new Button(texts.get(way.button()));
        button.setOnAction(event -> {
            Leave.dialogAround(inside);
            way.act().run();
        });
        return button;
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
