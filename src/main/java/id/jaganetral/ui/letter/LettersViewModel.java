package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.use.LetterTrail;
import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.ListSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
public final class LettersViewModel implements ListSource {
    /** More than anybody reads; narrower filters find the rest. */
    private static final int MOST_LINES = 500;

    private final LetterWork work;
    private final Jobs jobs;
    private final Latest listing;
    private final Latest opening;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LetterKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty numberFollows = new SimpleBooleanProperty(false);
    private final ObservableList<LetterLine> lines = FXCollections.observableArrayList();
    private final LongProperty total = new SimpleLongProperty(-1);
    private final ObjectProperty<Optional<LetterTrail>> selected = new SimpleObjectProperty<>(Optional.empty());

    public LettersViewModel(LetterWork work, Jobs jobs) {
        this.work = work;
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
    ObjectProperty<Optional<LetterTrail>> selected() {
        return selected;
    }

    boolean filtered() {
        return !text.get().isBlank() || kind.get().isPresent() || numberFollows.get();
    }

    @Override
    public void load() {
        LetterFilter filter = new LetterFilter(
                text.get(),
                kind.get().map(LetterKind::code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                numberFollows.get());
        listing.start(Job.query(() -> work.find().list(filter, 0, MOST_LINES)).onSuccess(page -> {
            lines.setAll(page.lines());
            total.set(page.total());
        }));
    }

    @Override
    public void stop() {
        listing.cancel();
        opening.cancel();
    }

    void select(LetterLine line) {
        if (line == null) {
            opening.cancel();
            selected.set(Optional.empty());
            return;
        }
        look(line.id());
    }

    /** Shows this letter, also when the list does not hold it. */
    void look(LetterId id) {
        opening.start(Job.query(() -> work.handOut().trail(id)).onSuccess(trail -> selected.set(Optional.of(trail))));
    }

    private void lookAgain() {
        selected.get().ifPresent(trail -> look(trail.id()));
    }

    /** Hands a copy of the selected letter to Word. */
    void open(Consumer<Path> program, Runnable opened) {
        with(id -> work.handOut().open(id, program), copy -> opened.run());
    }

    void print(Consumer<Path> printer) {
        with(id -> work.handOut().print(id, printer), copy -> {});
    }

    private void with(Function<LetterId, Path> copy, Consumer<Path> take) {
        selected.get()
                .ifPresent(trail -> jobs.start(Job.query(() -> copy.apply(trail.id()))
                        .onSuccess(take::accept)
                        .atEnd(this::lookAgain)));
    }

    void saveCopy(Path target, Runnable saved) {
        with(
                id -> {
                    work.handOut().save(id, target);
                    return target;
                },
                path -> saved.run());
    }

    boolean makesPdf() {
        return work.handOut().makesPdf();
    }

    void savePdf(Path target, Consumer<Path> saved) {
        selected.get()
                .ifPresent(trail -> jobs.start(Job.doing(Message.of("letter.pdf.working"), progress -> {
                            work.handOut().pdf(trail.id(), target, progress);
                            return target;
                        })
                        .onSuccess(saved::accept)
                        .atEnd(this::lookAgain)));
    }

    void attachScan(Path file, Consumer<List<Reason>> refused) {
        selected.get()
                .ifPresent(trail ->
                        jobs.start(Job.change(() -> work.beside().attachScan().attach(trail.id(), file))
                                .onSuccess(scan -> lookAgain())
                                .onRefusal(refused)));
    }

    void openScan(SignedScan scan, Consumer<Path> program) {
        with(id -> work.handOut().openScan(scan, program), copy -> {});
    }

    void writeNumber(String number, Consumer<List<Reason>> refused) {
        selected.get()
                .ifPresent(trail -> jobs.start(Job.change(() -> work.find().writeNumber(trail.id(), number))
                        .onSuccess(changed -> {
                            lookAgain();
                            load();
                        })
                        .onRefusal(refused)));
    }
}
