package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Navigator;
import id.jaganetral.ui.kit.screen.ScreenRegistry.NavigationEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The navigation on the left; narrow, it shows icons only. */
final class NavigationRail extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final Label name;
    private final Button fold = new Button();
    private final List<NavigationEntry> entries;
    private final List<Button> buttons = new ArrayList<>();
    private boolean narrow;

    NavigationRail(Texts texts, List<NavigationEntry> entries, Navigator navigator, Consumer<Boolean> onNarrow) {
        this.texts = texts;
        this.entries = entries;
        this.name = Words.line(texts.get("app.name"), "rail-name");
        getStyleClass().add("rail");
        HBox brand = new HBox(9, Icons.of(Feather.SHIELD), name);
        brand.getStyleClass().add("rail-brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(brand);
        for (int i = 0; i < entries.size(); i++) {
            getChildren().add(button(entries.get(i), i + 1, navigator));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        fold.getStyleClass().addAll("rail-item", "rail-fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setOnAction(event -> {
            setNarrow(!narrow);
            onNarrow.accept(narrow);
        });
        getChildren().addAll(gap, fold);
        setNarrow(false);
    }

    void setNarrow(boolean wanted) {
        narrow = wanted;
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        buttons.forEach(this::fold);
        fold.setText(texts.get("shell.rail.fold"));
        fold.setGraphic(Icons.of(narrow ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
        fold.setAccessibleText(texts.get(narrow ? "shell.rail.unfold" : "shell.rail.fold"));
        fold(fold);
    }

    /** Marks the entry a place belongs to: the topmost of its parents. */
    void select(Destination place) {
        Destination top = place;
        Optional<Destination> above = place.parent();
        while (above.isPresent()) {
            top = above.get();
            above = top.parent();
        }
        for (int i = 0; i < buttons.size(); i++) {
            boolean here = entries.get(i).place().getClass() == top.getClass();
            buttons.get(i).pseudoClassStateChanged(SELECTED, here);
        }
    }

    /** The digit a page is opened by: zero stands after nine on the keyboard. */
    static int digit(int number) {
        return number % 10;
    }

    /** The page opened by this digit. */
    Optional<Destination> place(int digit) {
        int number = digit == 0 ? 10 : digit;
        return number >= 1 && number <= entries.size()
                ? Optional.of(entries.get(number - 1).place())
                : Optional.empty();
    }

    private void fold(Button button) {
        button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
    }

    private Button button(NavigationEntry entry, int number, Navigator navigator) {
        String title = texts.get(entry.place().titleKey());
        Button button = new Button(title, Icons.of(entry.icon()));
        button.getStyleClass().add("rail-item");
        button.setId("rail-" + entry.place().getClass().getSimpleName());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title);
        button.setTooltip(new Tooltip(texts.get("shell.rail.tooltip", title, digit(number))));
        button.setOnAction(event -> navigator.open(entry.place()));
        buttons.add(button);
        return button;
    }
}
