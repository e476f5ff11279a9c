package id.jaganetral.ui.incoming;

import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.domain.incoming.FollowUp;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The letters received, narrowed by text and box as one types. */
public final class IncomingLettersViewModel {
    /** Which letters are shown. */
    public enum Box {
        OPEN,
        OVERDUE,
        ANSWERED,
        ALL
    }

    private final BrowseLetters browse;
    private final Latest latest;
    private List<ReceivedLetter> all = List.of();
    private final ObservableList<ReceivedLetter> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Box> box = new SimpleObjectProperty<>(Box.ALL);
    private final BooleanProperty loaded = new SimpleBooleanProperty(false);

    public IncomingLettersViewModel(BrowseLetters browse, Jobs jobs) {
        this.browse = browse;
        this.latest = new Latest(jobs);
        query.addListener(changed -> narrow());
        box.addListener(changed -> narrow());
    }

    public ObservableList<ReceivedLetter> shown() {
        return shown;
    }

    public List<ReceivedLetter> all() {
        return all;
    }

    public StringProperty query() {
        return query;
    }

    public ObjectProperty<Box> box() {
        return box;
    }

    /** Turns over each time the letters have been read. */
    public BooleanProperty loaded() {
        return loaded;
    }

    public LocalDate today() {
        return browse.today();
    }

    public boolean nothingYet() {
        return all.isEmpty();
    }

    public LetterState state(ReceivedLetter letter) {
        return letter.state(today());
    }

    /** How many are to be followed up, and how that went. */
    public Message summary() {
        FollowUp followUp = FollowUp.of(all, today());
        return followUp.rate()
                .map(rate -> Message.of(
                        "incoming.summary.rate",
                        all.size(),
                        followUp.all(),
                        followUp.inTime(),
                        followUp.late(),
                        followUp.overdue(),
                        followUp.running(),
                        rate))
                .orElseGet(() -> Message.of("incoming.summary", all.size(), followUp.all(), followUp.running()));
    }

    public void load() {
        latest.start(Job.query(browse::all).onSuccess(letters -> {
            all = letters;
            narrow();
            loaded.set(!loaded.get());
        }));
    }

    public void stop() {
        latest.cancel();
    }

    private void narrow() {
        String wanted = query.get().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(this::inBox)
                .filter(letter -> BrowseLetters.words(letter).contains(wanted))
                .toList());
    }

    private boolean inBox(ReceivedLetter letter) {
        LetterState state = state(letter);
        return switch (box.get()) {
            case OPEN -> state.open();
            case OVERDUE -> state == LetterState.OVERDUE;
            case ANSWERED -> state == LetterState.ANSWERED || state == LetterState.ANSWERED_LATE;
            case ALL -> true;
        };
    }
}
