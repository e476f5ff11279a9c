package id.jaganetral.ui.kit.part;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Takes files by drag and drop, click or Enter, and Ctrl+V. */
public final class DropZone extends VBox {
    private final Label title = Words.block("", "text-strong");
    private final Label hint = Words.block("", "text-quiet", "text-small");
    private final HBox actions = new HBox(8);
    private Consumer<List<Path>> dropped = files -> {};
    private Runnable choose = () -> {};
    private Runnable paste = () -> {};

    public DropZone() {
        getStyleClass().add("drop-zone");
        setFocusTraversable(true);
        accessibleTextProperty().bind(title.textProperty());
        actions.setAlignment(javafx.geometry.Pos.CENTER);
        Words.goneWhenEmpty(hint);
        getChildren().addAll(Icons.of(Feather.UPLOAD), title, hint, actions);
        setOnDragOver(this::over);
        setOnDragExited(event -> getStyleClass().remove("over"));
        setOnDragDropped(this::drop);
        setOnMouseClicked(event -> choose.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose.run();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
                paste.run();
                event.consume();
            }
        });
    }

    public void onFiles(Consumer<List<Path>> heard) {
        dropped = heard;
    }

    public void onChoose(Runnable heard) {
        choose = heard;
    }

    public void onPaste(Runnable heard) {
        paste = heard;
    }

    /** What a drop does; tests call it because no headless desktop can drag. */
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String text) {
        hint.setText(text);
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("over")) {
                getStyleClass().add("over");
            }
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        take(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
