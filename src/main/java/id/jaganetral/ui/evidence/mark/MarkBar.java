package id.jaganetral.ui.evidence.mark;

import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The tools of the editor, with their keys. */
final class MarkBar extends VBox {
    /** What the editor does itself. */
    record Asks(Runnable save, Runnable close, IntConsumer zoom, Runnable propose) {}

    private static final Map<KeyCode, MarkKind> KEYS = Map.of(
            KeyCode.B, MarkKind.BOX,
            KeyCode.A, MarkKind.ARROW,
            KeyCode.T, MarkKind.TEXT,
            KeyCode.H, MarkKind.HIGHLIGHT,
            KeyCode.N, MarkKind.CALLOUT,
            KeyCode.R, MarkKind.REDACTION);

    private final MarkBoard board;
    private final Texts texts;
    private final Label title = Words.line("", "text-strong");

    MarkBar(MarkBoard board, Texts texts, Asks asks) {
        super(6);
        this.board = board;
        this.texts = texts;
        getStyleClass().add("evidence-viewer-bar");
        Button save = new Button(texts.get("evidence.mark.save"), Icons.of(Feather.CHECK));
        save.setId("saveMarks");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> asks.save().run());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title, save, Icons.button(Feather.X, texts.get("kit.close"), asks.close()));
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane tools = new FlowPane(6, 6);
        tools.getChildren().add(tool(Optional.empty()));
        Arrays.stream(MarkKind.values()).map(Optional::of).map(this::tool).forEach(tools.getChildren()::add);
        tools.getChildren().addAll(new Separator(javafx.geometry.Orientation.VERTICAL), undo(), redo(), delete());
        tools.getChildren()
                .addAll(
                        Icons.button(Feather.ZOOM_OUT, texts.get("evidence.mark.smaller"), () -> asks.zoom()
                                .accept(-1)),
                        Icons.button(Feather.ZOOM_IN, texts.get("evidence.mark.larger"), () -> asks.zoom()
                                .accept(1)));
        Button propose = new Button(texts.get("evidence.mark.propose"), Icons.of(Feather.USER_X));
        propose.setId("proposeRedactions");
        propose.getStyleClass().add("flat");
        propose.setOnAction(event -> asks.propose().run());
        tools.getChildren().add(propose);
        getChildren().addAll(head, tools, Words.block(texts.get("evidence.mark.hint"), "text-quiet", "text-small"));
    }

    /** The tool a key takes. */
    static Optional<MarkKind> tool(KeyCode code) {
        return Optional.ofNullable(KEYS.get(code));
    }

    void setTitle(String words) {
        title.setText(words);
    }

    private ToggleButton tool(Optional<MarkKind> kind) {
        String name = texts.get("evidence.mark.tool." + kind.map(Enum::name).orElse("SELECT"));
        ToggleButton button = new ToggleButton(name, Icons.of(icon(kind)));
        button.setId("tool-" + kind.map(Enum::name).orElse("SELECT"));
        button.setTooltip(new Tooltip(texts.get("evidence.mark.tool.key", name, key(kind))));
        button.setFocusTraversable(false);
        button.setSelected(board.tool().get().equals(kind));
        board.tool().addListener((observed, before, now) -> button.setSelected(now.equals(kind)));
        button.setOnAction(event -> {
            board.take(kind);
            button.setSelected(true);
        });
        return button;
    }

    private static String key(Optional<MarkKind> kind) {
        return KEYS.entrySet().stream()
                .filter(key -> kind.filter(key.getValue()::equals).isPresent())
                .map(key -> key.getKey().getName())
                .findFirst()
                .orElse("V");
    }

    private static Feather icon(Optional<MarkKind> kind) {
        if (kind.isEmpty()) {
            return Feather.MOUSE_POINTER;
        }
        return switch (kind.get()) {
            case BOX -> Feather.SQUARE;
            case ARROW -> Feather.ARROW_UP_RIGHT;
            case TEXT -> Feather.TYPE;
            case HIGHLIGHT -> Feather.EDIT_3;
            case CALLOUT -> Feather.HASH;
            case REDACTION -> Feather.EYE_OFF;
        };
    }

    private Node undo() {
        Button button = Icons.button(Feather.CORNER_UP_LEFT, texts.get("evidence.mark.undo"), board::undo);
        button.disableProperty().bind(board.undoable().not());
        return button;
    }

    private Node redo() {
        Button button = Icons.button(Feather.CORNER_UP_RIGHT, texts.get("evidence.mark.redo"), board::redo);
        button.disableProperty().bind(board.redoable().not());
        return button;
    }

    private Node delete() {
        Button button = Icons.button(Feather.TRASH_2, texts.get("evidence.mark.delete"), board::delete);
        button.disableProperty().bind(board.chosen().lessThan(0));
        return button;
    }
}
