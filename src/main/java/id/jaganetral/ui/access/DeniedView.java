package id.jaganetral.ui.access;

import id.jaganetral.application.access.NotPermitted;
import id.jaganetral.application.access.Permission;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.screen.Screen;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Stands in place of a page whose role does not permit it, and says why. */
public final class DeniedView implements Screen {
    private final Texts texts;
    private final Region root;

    public DeniedView(Texts texts, Permission missing) {
        this.texts = texts;
        this.root = new StackPane(new EmptyState(
                Feather.LOCK, texts.get("access.denied.title"), texts.get(new NotPermitted(missing).shown())));
        root.getStyleClass().add("page");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("access.denied.title"));
    }
}
