package id.jaganetral.ui.kit.screen;

import id.jaganetral.ui.kit.job.ListSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A page that is a list: read when it comes to sight, no longer awaited when it goes, searched with Ctrl+F. */
public abstract class ListScreen implements Screen {
    private final ObservableValue<String> title;

    /** Called by this name. */
    protected ListScreen(String title) {
        this.title = new ReadOnlyStringWrapper(title);
    }

    /** What the list is read by. */
    protected abstract ListSource source();

    /** Where one types what is sought. */
    protected abstract Node search();

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    @Override
    public final void shown() {
        source().load();
    }

    @Override
    public final void hidden() {
        source().stop();
    }

    @Override
    public final Optional<Node> searchField() {
        return Optional.of(search());
    }
}
