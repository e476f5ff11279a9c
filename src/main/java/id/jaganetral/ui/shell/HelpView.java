package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.kit.screen.ScreenRegistry.NavigationEntry;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;

/** Bantuan: the way through the program, and the keys. */
public final class HelpView implements Screen {
    private final Texts texts;
    private final Region root;

    @FXML
    private KeyValueList pages;

    @FXML
    private KeyValueList keys;

    @FXML
    private Card way;

    public HelpView(Kit kit, ScreenRegistry registry) {
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        for (int step = 1; step <= 6; step++) {
            way.getContent().add(Words.block(texts.get("shell.help.way." + step)));
        }
        List<NavigationEntry> entries = registry.navigation();
        for (int i = 0; i < entries.size(); i++) {
            pages.add(
                    texts.get("shell.help.number", NavigationRail.digit(i + 1)),
                    texts.get(entries.get(i).place().titleKey()));
        }
        registry.commands().stream()
                .filter(command -> !command.shortcut().isEmpty())
                .forEach(command -> keys.add(
                        command.shortcut().replace("Shortcut", texts.get("shell.help.control")),
                        texts.get(command.titleKey())));
        for (String key :
                List.of("search", "field", "back", "forward", "lock", "privacy", "help", "open", "copy", "escape")) {
            keys.add(texts.get("shell.help.key." + key), texts.get("shell.help.does." + key));
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("shell.help.title"));
    }
}
