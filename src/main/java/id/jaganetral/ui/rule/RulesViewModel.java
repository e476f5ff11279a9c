package id.jaganetral.ui.rule;

import id.jaganetral.application.authority.AuthorityLaw;
import id.jaganetral.application.rule.addition.AmendLaw;
import id.jaganetral.application.rule.addition.LawDesk;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.addition.Additions;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.domain.rule.addition.EntryFields;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.addition.LawAddition;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.ListSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rule book, narrowed by part and words, with what the office added to it. */
public final class RulesViewModel implements ListSource {
    private final LawDesk law;
    private final AuthorityLaw authority;
    private final AmendLaw amend;
    private final Jobs jobs;
    private final Texts texts;
    private final Latest latest;
    private List<RuleLine> all = List.of();
    private Additions additions = Additions.NONE;
    private Optional<String> wanted;
    private boolean keepPart;
    private final ObservableList<RuleLine> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RuleLine.Part>> part =
            new SimpleObjectProperty<>(Optional.of(RuleLine.Part.CATALOGUE));
    private final BooleanProperty onlyLocal = new SimpleBooleanProperty(false);
    private final StringProperty version = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RuleLine>> marked = new SimpleObjectProperty<>(Optional.empty());

    /**
     * @param wanted id of the entry to be opened at, empty for the beginning
     */
    public RulesViewModel(
            LawDesk law, AuthorityLaw authority, AmendLaw amend, Jobs jobs, Texts texts, Optional<String> wanted) {
        this.law = law;
        this.authority = authority;
        this.amend = amend;
        this.jobs = jobs;
        this.texts = texts;
        this.wanted = wanted;
        this.latest = new Latest(jobs);
        query.addListener(changed -> narrow());
        part.addListener(changed -> narrow());
        onlyLocal.addListener(changed -> narrow());
    }

    public ObservableList<RuleLine> shown() {
        return shown;
    }

    public StringProperty query() {
        return query;
    }

    /** Empty for the whole book. */
    public ObjectProperty<Optional<RuleLine.Part>> part() {
        return part;
    }

    /** Whether only what the office had a hand in is shown. */
    public BooleanProperty onlyLocal() {
        return onlyLocal;
    }

    /** Edition of the book. */
    public StringProperty version() {
        return version;
    }

    /** The line to be scrolled to and marked. */
    public ObjectProperty<Optional<RuleLine>> marked() {
        return marked;
    }

    @Override
    public void load() {
        latest.start(Job.query(this::read).onSuccess(read -> {
            additions = read.additions();
            all = read.lines();
            version.set(read.version());
            if (wanted.isPresent() && !keepPart) {
                part.set(Optional.empty());
            }
            narrow();
            wanted.ifPresent(this::mark);
            wanted = Optional.empty();
        }));
    }

    private record Read(List<RuleLine> lines, Additions additions, String version) {}

    private Read read() {
        return new Read(
                RuleLines.of(law, authority.authority(), texts),
                amend.additions(),
                law.rules().version());
    }

    private void mark(String id) {
        marked.set(all.stream().filter(line -> line.entry().id().equals(id)).findFirst());
    }

    @Override
    public void stop() {
        latest.cancel();
    }

    /** The words as they stand, as in an article; where they stand nowhere together, each of them. */
    private void narrow() {
        String words = query.get().toLowerCase(Locale.ROOT).strip();
        List<RuleLine> open = all.stream()
                .filter(line -> part.get().map(p -> p == line.part()).orElse(true))
                .filter(line -> !onlyLocal.get() || touched(line))
                .toList();
        List<RuleLine> together =
                open.stream().filter(line -> line.words().contains(words)).toList();
        List<String> terms = List.of(words.split("\\s+"));
        shown.setAll(
                together.isEmpty()
                        ? open.stream()
                                .filter(line -> terms.stream().allMatch(line.words()::contains))
                                .toList()
                        : together);
    }

    /** Whether the office had a hand in it. */
    public boolean touched(RuleLine line) {
        return line.local() || !additions.standingOf(line.entry()).isEmpty();
    }

    /** Everything the office ever said of the entry, the oldest first. */
    public List<LawAddition> history(RuleLine line) {
        return additions.of(line.entry());
    }

    public boolean stands(LawAddition addition) {
        return additions.stands(addition);
    }

    /** What may be done to the entry now. */
    public List<Change> changes(RuleLine line) {
        boolean ended = additions.standingOf(line.entry()).stream().anyMatch(a -> a.change() == Change.END);
        boolean confirmed = additions.standingOf(line.entry()).stream().anyMatch(a -> a.change() == Change.CONFIRM);
        return line.entry().kind().changes().stream()
                .filter(change -> change != Change.NEW && !ended)
                .filter(change -> change != Change.CONFIRM || !confirmed)
                .toList();
    }

    /** Ids of the other entries it names. */
    List<String> cited(RuleLine line) {
        return new CitedEntries(law.rules(), authority.authority()).of(line.entry());
    }

    /** What the entry read as shipped, where the office changed it, by field. */
    public Map<EntryField, String> replaced(RuleLine line) {
        Map<EntryField, String> replaced = new LinkedHashMap<>();
        Map<String, String> shipped = law.shipped(line.entry()).orElse(Map.of());
        Map<String, String> now = law.reads(line.entry()).orElse(shipped);
        for (EntryField field : EntryFields.of(line.entry().kind())) {
            String before = shipped.getOrDefault(field.name(), "");
            if (!shipped.isEmpty() && !before.equals(now.getOrDefault(field.name(), ""))) {
                replaced.put(field, before);
            }
        }
        return replaced;
    }

    /** A form for this change of this entry; for a new one the id is empty. */
    public AdditionFormViewModel form(Change change, EntryRef entry) {
        return new AdditionFormViewModel(change, entry, law, amend);
    }

    /** Reads the book anew and opens it at this entry. */
    public void reopen(Optional<String> entry) {
        wanted = entry;
        keepPart = true;
        marked.set(Optional.empty());
        load();
    }

    /** Takes an addition back. */
    public void withdraw(LawAddition wrong, String reason, Runnable done, Consumer<List<Reason>> refused) {
        jobs.start(Job.change(() -> amend.withdraw(wrong, reason))
                .onSuccess(withdrawn -> {
                    reopen(Optional.of(wrong.entry().id()));
                    done.run();
                })
                .onRefusal(refused::accept));
    }

    RuleBook book() {
        return law.rules();
    }
}
