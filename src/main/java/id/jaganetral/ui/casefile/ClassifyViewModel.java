package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.casefile.FindReport;
import id.jaganetral.application.casefile.OpenCaseFile;
import id.jaganetral.application.rule.ClassifySubject;
import id.jaganetral.application.rule.ProposeClassification;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.Classification;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** Choosing catalogue rows for one person of a report. */
public final class ClassifyViewModel {
    /** Whom the choice is for. */
    public record Place(ReportId report, UUID subject) {}

    /** What is on the screen: report, person, proposal. */
    public record Shown(Report report, Subject subject, Classification proposal) {}

    private final Place place;
    private final FindReport reports;
    private final ClassifySubject classify;
    private final OpenCaseFile open;
    private final CaseDesk desk;
    private final Jobs jobs;
    private final Latest latest;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty gone = new SimpleBooleanProperty(false);
    private final ObservableSet<String> rows = FXCollections.observableSet();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<List<Reason>> refusals = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<CaseFileId>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty saved = new SimpleBooleanProperty(false);

    public ClassifyViewModel(
            Place place, FindReport reports, ClassifySubject classify, OpenCaseFile open, CaseDesk desk, Jobs jobs) {
        this.place = place;
        this.reports = reports;
        this.classify = classify;
        this.open = open;
        this.desk = desk;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
    }

    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    public BooleanProperty gone() {
        return gone;
    }

    /** Ids of the rows chosen. */
    public ObservableSet<String> rows() {
        return rows;
    }

    public StringProperty reason() {
        return reason;
    }

    public ObjectProperty<List<Reason>> refusals() {
        return refusals;
    }

    /** The file that was opened. */
    public ObjectProperty<Optional<CaseFileId>> opened() {
        return opened;
    }

    public BooleanProperty saved() {
        return saved;
    }

    public RuleBook book() {
        return desk.law().rules();
    }

    public ReportId report() {
        return place.report();
    }

    /** The person of the report. */
    UUID subject() {
        return place.subject();
    }

    /** Whether leaving would lose a choice. */
    public boolean unsaved() {
        return !saved.get() && !reason.get().isBlank();
    }

    public void load() {
        latest.start(Job.query(this::find).onSuccess(found -> {
            gone.set(found.isEmpty());
            found.ifPresent(loaded -> {
                loaded.chosen().ifPresent(before -> {
                    rows.addAll(before.rows());
                    reason.set(before.reason());
                    saved.set(true);
                });
                shown.set(Optional.of(loaded.shown()));
            });
        }));
    }

    public void stop() {
        latest.cancel();
    }

    private record Loaded(Shown shown, Optional<ChosenClassification> chosen) {}

    private Optional<Loaded> find() {
        return reports.find(place.report()).flatMap(report -> report.subjects().stream()
                .filter(s -> s.id().equals(place.subject()))
                .findFirst()
                .map(subject -> new Loaded(
                        new Shown(report, subject, new ProposeClassification(desk.law()).of(report, subject)),
                        classify.chosen(subject.id()))));
    }

    /** Keeps the choice. */
    public void save() {
        run(s -> classify.choose(s.report(), s.subject(), List.copyOf(rows), reason.get()), chosen -> {
            saved.set(true);
            return null;
        });
    }

    /** Keeps the choice and opens the case file. */
    public void saveAndOpen() {
        run(
                s -> classify.choose(s.report(), s.subject(), List.copyOf(rows), reason.get())
                        .fold(chosen -> open.open(s.report(), s.subject()), Outcome::<CaseView>refused),
                view -> {
                    saved.set(true);
                    opened.set(Optional.of(view.file().id()));
                    return null;
                });
    }

    private <T> void run(Function<Shown, Outcome<T>> change, Function<T, Void> then) {
        shown.get()
                .ifPresent(s -> jobs.start(Job.change(() -> change.apply(s))
                        .onSuccess(value -> {
                            refusals.set(List.of());
                            then.apply(value);
                        })
                        .onRefusal(refusals::set)));
    }
}
