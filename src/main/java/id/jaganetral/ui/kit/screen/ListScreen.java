package id.jaganetral.ui.kit.screen;

import id.jaganetral.ui.kit.job.ListSource;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A page that is a list: read when it comes to sight, no longer awaited when it goes, searched with Ctrl+F. */
public abstract class ListScreen extends ReadingScreen {
    private Node search;

    /** Called by this name. */
    protected ListScreen(String title) {
        super(title);
    }

    /**
     * Said once, by the constructor.
     *
     * @param source what the list is read by
     * @param search where one types what is sought
     */
    protected final void consistsOf(Region root, ListSource source, Node search) {
        consistsOf(root, source::load, source::stop);
        this.search = search;
    }

    @Override
    public final Optional<Node> searchField() {
        return Optional.of(search);
    }
}
