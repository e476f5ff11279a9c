package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The register of letters with its filters. */
public final class LettersViewModel {
    /** More than anybody reads; narrower filters find the rest. */
    private static final int MOST_LINES = 500;

    private final FindLetters find;
    private final Jobs jobs;
    private final Latest listing;
    private final Latest opening;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LetterKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty numberFollows = new SimpleBooleanProperty(false);
    private final ObservableList<LetterLine> lines = FXCollections.observableArrayList();
    private final LongProperty total = new SimpleLongProperty(-1);
    private final ObjectProperty<Optional<IssuedLetter>> selected = new SimpleObjectProperty<>(Optional.empty());

    public LettersViewModel(FindLetters find, Jobs jobs) {
        this.find = find;
        this.jobs = jobs;
        this.listing = new Latest(jobs);
        this.opening = new Latest(jobs);
        text.addListener(changed -> load());
        kind.addListener(changed -> load());
        numberFollows.addListener(changed -> load());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<Optional<LetterKind>> kind() {
        return kind;
    }

    BooleanProperty numberFollows() {
        return numberFollows;
    }

    ObservableList<LetterLine> lines() {
        return lines;
    }

    /** How many letters pass the filter; negative until they were counted. */
    LongProperty total() {
        return total;
    }

    /** The letter whose details are shown. */
    ObjectProperty<Optional<IssuedLetter>> selected() {
        return selected;
    }

    boolean filtered() {
        return !text.get().isBlank() || kind.get().isPresent() || numberFollows.get();
    }

    void load() {
        LetterFilter filter = new LetterFilter(
                text.get(),
                kind.get().map(LetterKind::code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                numberFollows.get());
        listing.start(Job.query(() -> find.list(filter, 0, MOST_LINES)).onSuccess(page -> {
            lines.setAll(page.lines());
            total.set(page.total());
        }));
    }

    void stop() {
        listing.cancel();
        opening.cancel();
    }

    void select(LetterLine line) {
        if (line == null) {
            opening.cancel();
            selected.set(Optional.empty());
            return;
        }
        opening.start(Job.query(() -> find.letter(line.id())).onSuccess(letter -> selected.set(Optional.of(letter))));
    }

    /** Hands a copy of the selected letter to somebody, for example to Word. */
    void withCopy(Consumer<Path> take) {
        selected.get()
                .ifPresent(letter ->
                        jobs.start(Job.query(() -> find.copyToOpen(letter.id())).onSuccess(take::accept)));
    }

    void saveCopy(Path target, Runnable saved) {
        selected.get()
                .ifPresent(letter -> jobs.start(Job.query(() -> {
                            find.saveCopy(letter.id(), target);
                            return target;
                        })
                        .onSuccess(path -> saved.run())));
    }

    void writeNumber(String number, Consumer<List<Reason>> refused) {
        selected.get()
                .ifPresent(letter -> jobs.start(Job.change(() -> find.writeNumber(letter.id(), number))
                        .onSuccess(changed -> {
                            selected.set(Optional.of(changed));
                            load();
                        })
                        .onRefusal(refused)));
    }
}
