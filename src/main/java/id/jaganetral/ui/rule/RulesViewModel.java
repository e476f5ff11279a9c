package id.jaganetral.ui.rule;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rule book, narrowed by part and words. */
public final class RulesViewModel {
    private final LawBook law;
    private final Latest latest;
    private List<RuleLine> all = List.of();
    private final ObservableList<RuleLine> shown = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<RuleLine.Part>> part =
            new SimpleObjectProperty<>(Optional.of(RuleLine.Part.CATALOGUE));
    private final StringProperty version = new SimpleStringProperty("");

    public RulesViewModel(LawBook law, Jobs jobs) {
        this.law = law;
        this.latest = new Latest(jobs);
        query.addListener(changed -> narrow());
        part.addListener(changed -> narrow());
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

    /** Edition of the book. */
    public StringProperty version() {
        return version;
    }

    public void load() {
        latest.start(Job.query(() -> RuleLines.of(law)).onSuccess(lines -> {
            all = lines;
            version.set(law.rules().version());
            narrow();
        }));
    }

    public void stop() {
        latest.cancel();
    }

    private void narrow() {
        String wanted = query.get().toLowerCase(Locale.ROOT);
        shown.setAll(all.stream()
                .filter(line -> part.get().map(p -> p == line.part()).orElse(true))
                .filter(line -> line.words().toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }
}
