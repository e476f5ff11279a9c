package id.jaganetral.ui.kit.table;

import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.ListSource;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A short list held in memory, narrowed by text and box as one types.
 *
 * @param <T> a line
 * @param <B> the boxes
 */
public final class Narrowed<T, B> implements ListSource {
    private final Supplier<List<T>> read;
    private final BiPredicate<T, B> inBox;
    private final Function<T, String> words;
    private final Latest latest;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<B> box;
    private final BooleanProperty loaded = new SimpleBooleanProperty(false);
    private List<T> all = List.of();
    private boolean readOnce;

    /**
     * @param read away from the screen
     * @param words what a line is found by, in small letters
     * @param first the box shown first
     */
    public Narrowed(Supplier<List<T>> read, BiPredicate<T, B> inBox, Function<T, String> words, B first, Jobs jobs) {
        this.read = read;
        this.inBox = inBox;
        this.words = words;
        this.latest = new Latest(jobs);
        this.box = new SimpleObjectProperty<>(first);
        query.addListener(changed -> narrow());
        box.addListener(changed -> narrow());
    }

    public ObservableList<T> shown() {
        return shown;
    }

    public List<T> all() {
        return all;
    }

    public StringProperty query() {
        return query;
    }

    public ObjectProperty<B> box() {
        return box;
    }

    /** Turns over each time the list has been read. */
    public BooleanProperty loaded() {
        return loaded;
    }

    /** Whether there is no line at all, as against none that matches. */
    public boolean nothingYet() {
        return readOnce && all.isEmpty();
    }

    @Override
    public void load() {
        latest.start(Job.query(read::get).onSuccess(lines -> {
            all = lines;
            readOnce = true;
            narrow();
            loaded.set(!loaded.get());
        }));
    }

    @Override
    public void stop() {
        latest.cancel();
    }

    private void narrow() {
        String wanted = query.get().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(line -> inBox.test(line, box.get()))
                .filter(line -> words.apply(line).contains(wanted))
                .toList());
    }
}
