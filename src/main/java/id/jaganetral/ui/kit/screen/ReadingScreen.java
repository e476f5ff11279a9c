package id.jaganetral.ui.kit.screen;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** A page of one name that reads what it shows whenever it comes to sight. */
public abstract class ReadingScreen implements Screen {
    private final ObservableValue<String> title;
    private Region root;
    private Runnable load;
    private Runnable stop;

    /** Called by this name. */
    protected ReadingScreen(String title) {
        this.title = new ReadOnlyStringWrapper(title);
    }

    /**
     * Said once, by the constructor.
     *
     * @param load reads what is shown
     * @param stop drops an answer that is still awaited
     */
    protected final void consistsOf(Region root, Runnable load, Runnable stop) {
        this.root = root;
        this.load = load;
        this.stop = stop;
    }

    @Override
    public final Region root() {
        return root;
    }

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    @Override
    public final void shown() {
        load.run();
    }

    @Override
    public final void hidden() {
        stop.run();
    }
}
