package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Navigator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The layer of Ctrl+K: one field, and what is found below it. Arrow keys choose, Enter opens, Esc closes. */
final class PaletteView extends StackPane {
    private final PaletteViewModel model;
    private final Navigator navigator;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    /** Enter was pressed before the answer was there. */
    private boolean opensWhenFound;

    PaletteView(PaletteViewModel model, Navigator navigator, Texts texts) {
        this.model = model;
        this.navigator = navigator;
        getStyleClass().add("palette-veil");
        field.setPromptText(texts.get("shell.palette.prompt"));
        field.getStyleClass().add("palette-field");
        field.textProperty().addListener((observed, before, now) -> {
            opensWhenFound = false;
            model.search(now);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setItems(model.entries());
        list.setPlaceholder(Words.block(texts.get("shell.palette.nothing"), "text-quiet"));
        list.setCellFactory(ignored -> new EntryCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> openSelected());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox top = new HBox(8, Icons.of(Feather.SEARCH), field);
        top.getStyleClass().add("palette-top");
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox box = new VBox(top, list, Words.line(texts.get("shell.palette.hint"), "palette-hint", "text-quiet"));
        box.getStyleClass().add("palette");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        model.whenFound(this::found);
        close();
    }

    void open() {
        setVisible(true);
        field.clear();
        model.search("");
        selectFirst();
        field.requestFocus();
    }

    void close() {
        opensWhenFound = false;
        setVisible(false);
    }

    private void found() {
        selectFirst();
        if (opensWhenFound) {
            openSelected();
        }
    }

    private void selectFirst() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void move(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            select(1);
        } else if (event.getCode() == KeyCode.UP) {
            select(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            enter();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    /** Counts from the selected line: the list's own "next" counts from its focus, which has not followed yet. */
    private void select(int step) {
        int wanted = list.getSelectionModel().getSelectedIndex() + step;
        if (wanted >= 0 && wanted < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(wanted);
        }
    }

    /** What stands there may still answer what was typed before: who types fast gets what was asked for. */
    private void enter() {
        if (model.searching()) {
            opensWhenFound = true;
        } else {
            openSelected();
        }
    }

    private void openSelected() {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close();
            navigator.open(entry.place());
        }
    }

    private static final class EntryCell extends ListCell<PaletteEntry> {
        EntryCell() {
            // as wide as the list, never wider: long lines end in an ellipsis
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
        }

        private static HBox row(PaletteEntry entry) {
            VBox words = new VBox(Words.line(entry.title(), "text-strong"));
            if (!entry.detail().isEmpty()) {
                words.getChildren().add(Words.line(entry.detail(), "text-quiet", "text-small"));
            }
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label group = Words.line(entry.group(), "text-quiet", "text-small");
            group.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(10, Icons.of(entry.icon()), words, group);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
