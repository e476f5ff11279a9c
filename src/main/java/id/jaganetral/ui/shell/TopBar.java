package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Above the page: back, forward, where one is, search, light or dark, help. */
final class TopBar extends HBox {
    private final Texts texts;
    private final WindowNavigator navigator;
    private final HBox crumbs = new HBox(4);
    /** Known weakly to the navigator, which outlives this window's workspace. */
    private final ChangeListener<History.Visit> shows = (observed, before, visit) -> {
        if (visit != null) {
            draw(visit);
        }
    };

    TopBar(
            Texts texts,
            WindowNavigator navigator,
            Theme theme,
            Runnable search,
            Runnable toggleDark,
            ShellView.Guard guard) {
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("top-bar");
        Button back = Icons.button(Feather.ARROW_LEFT, texts.get("shell.back"), navigator::back);
        Button forward = Icons.button(Feather.ARROW_RIGHT, texts.get("shell.forward"), navigator::forward);
        back.disableProperty().bind(navigator.canGoBack().not());
        forward.disableProperty().bind(navigator.canGoForward().not());
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.setMinWidth(0);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        Button dark = Icons.button(Feather.MOON, texts.get("shell.dark"), toggleDark);
        theme.appearance().addListener((observed, before, now) -> showMode(dark, now.dark()));
        showMode(dark, theme.appearance().get().dark());
        Button privacy = Icons.button(Feather.EYE_OFF, texts.get("shell.privacy"), guard::privacy);
        Button lock = Icons.button(Feather.LOCK, texts.get("shell.lock"), guard::lock);
        Button help =
                Icons.button(Feather.HELP_CIRCLE, texts.get("shell.help"), () -> navigator.open(new Places.Help()));
        getChildren().addAll(back, forward, crumbs, searchButton(search), privacy, lock, dark, help);
        navigator.current().addListener(new WeakChangeListener<>(shows));
    }

    private Button searchButton(Runnable search) {
        Button button = new Button(texts.get("shell.search"), Icons.of(Feather.SEARCH));
        button.getStyleClass().add("search-everything");
        button.setId("search-everything");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(event -> search.run());
        return button;
    }

    private void showMode(Button button, boolean dark) {
        button.setGraphic(Icons.of(dark ? Feather.SUN : Feather.MOON));
        String name = texts.get(dark ? "shell.light" : "shell.dark");
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }

    private void draw(History.Visit visit) {
        crumbs.getChildren().clear();
        Deque<Destination> above = new ArrayDeque<>();
        Optional<Destination> next = visit.place().parent();
        while (next.isPresent()) {
            above.push(next.get());
            next = next.get().parent();
        }
        above.forEach(place -> {
            Hyperlink link = new Hyperlink(texts.get(place.titleKey()));
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> navigator.open(place));
            crumbs.getChildren().addAll(link, Words.line("/", "text-quiet"));
        });
        Label here = Words.line("", "text-strong");
        here.textProperty().bind(visit.screen().title());
        crumbs.getChildren().add(here);
    }
}
