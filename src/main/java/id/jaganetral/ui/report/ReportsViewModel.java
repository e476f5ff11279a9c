package id.jaganetral.ui.report;

import id.jaganetral.application.report.ListReports;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.ListSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of reports: filters, one page of lines, how many there are. */
final class ReportsViewModel implements ListSource {
    static final int PAGE = 50;

    /** How far a report has come, as a filter. */
    enum Progress {
        UNIDENTIFIED,
        WITHOUT_CASE,
        WITH_CASE
    }

    /** What is shown: the lines of one page and the count of all. */
    record Shown(List<ReportLine> lines, long total, int first, boolean filtered) {}

    private final ReportWork desk;
    private final Latest latest;
    private final Jobs jobs;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<ReportSource> source = new SimpleObjectProperty<>();
    private final ObjectProperty<Election> election = new SimpleObjectProperty<>();
    private final ObjectProperty<Progress> progress = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final ObservableList<Election> elections = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int first;
    private boolean clearing;

    ReportsViewModel(ReportWork desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
        for (ObjectProperty<?> condition : List.of(source, election, progress, from, until)) {
            condition.addListener((observed, before, now) -> fromStart());
        }
        text.addListener((observed, before, now) -> fromStart());
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<ReportSource> source() {
        return source;
    }

    ObjectProperty<Election> election() {
        return election;
    }

    ObjectProperty<Progress> progress() {
        return progress;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<LocalDate> until() {
        return until;
    }

    ObservableList<Election> elections() {
        return elections;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void load() {
        if (elections.isEmpty()) {
            jobs.start(Job.query(() -> Elections.choosable(desk.law())).onSuccess(elections::setAll));
        }
        ReportFilter filter = filter();
        int offset = first;
        latest.start(Job.query(() -> desk.list().list(filter, offset, PAGE)).onSuccess(page -> show(page, offset)));
    }

    @Override
    public void stop() {
        latest.cancel();
    }

    void nextPage() {
        move(PAGE);
    }

    void previousPage() {
        move(-PAGE);
    }

    /** Takes all conditions away. */
    void clear() {
        clearing = true;
        text.set("");
        source.set(null);
        election.set(null);
        progress.set(null);
        from.set(null);
        until.set(null);
        clearing = false;
        fromStart();
    }

    private void fromStart() {
        first = 0;
        if (!clearing) {
            load();
        }
    }

    private void move(int by) {
        first = Math.max(0, first + by);
        load();
    }

    private void show(ListReports.Page page, int offset) {
        boolean filtered = !filter().equals(ReportFilter.everything());
        shown.set(Optional.of(new Shown(page.lines(), page.total(), offset, filtered)));
    }

    private ReportFilter filter() {
        Optional<Progress> far = Optional.ofNullable(progress.get());
        return new ReportFilter(
                text.get().strip(),
                Optional.ofNullable(source.get()),
                Optional.ofNullable(election.get()).map(Election::id),
                far.filter(Progress.UNIDENTIFIED::equals).map(p -> false),
                far.filter(p -> p != Progress.UNIDENTIFIED).map(Progress.WITH_CASE::equals),
                Optional.ofNullable(from.get()),
                Optional.ofNullable(until.get()));
    }
}
