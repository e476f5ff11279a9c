package id.jaganetral.ui.report;

import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A correction of the facts of a report: a new version with a reason. */
final class EditReportViewModel {
    final StringProperty reason = new SimpleStringProperty("");

    private final ReportWork desk;
    private final ReportId id;
    private final Jobs jobs;
    private final FactsViewModel facts = new FactsViewModel();
    private final ReadOnlyObjectWrapper<Optional<ReportDetail>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Reason>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private Optional<FactsDraft> before = Optional.empty();
    private boolean saved;

    EditReportViewModel(ReportWork desk, ReportId id, Jobs jobs) {
        this.desk = desk;
        this.id = id;
        this.jobs = jobs;
    }

    FactsViewModel facts() {
        return facts;
    }

    ReadOnlyObjectProperty<Optional<ReportDetail>> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Reason>> problems() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    private record Found(Optional<ViewReport.Opened> report, List<Election> elections) {}

    /** Reads the report once; what is typed already is kept. */
    void load() {
        if (opened.get().isPresent()) {
            return;
        }
        jobs.start(Job.query(() -> new Found(desk.view().view(id), Elections.choosable(desk.law())))
                .onSuccess(found -> {
                    facts.offer(found.elections());
                    found.report().ifPresent(this::fill);
                }));
    }

    boolean dirty() {
        return !saved
                && before.isPresent()
                && (!reason.get().isBlank() || !before.get().equals(facts.draft()));
    }

    void save(Runnable whenSaved) {
        if (saving.get() || opened.get().isEmpty()) {
            return;
        }
        saving.set(true);
        problems.set(List.of());
        int seen = opened.get().get().revision();
        FactsDraft draft = facts.draft();
        String why = reason.get();
        jobs.start(Job.change(() -> desk.correct().correct(id, seen, draft, why))
                .onSuccess(report -> {
                    saved = true;
                    whenSaved.run();
                })
                .onRefusal(problems::set)
                .atEnd(() -> saving.set(false)));
    }

    private void fill(ViewReport.Opened found) {
        facts.fill(FactsDraft.of(found.detail().report()));
        before = Optional.of(facts.draft());
        opened.set(Optional.of(found.detail()));
    }
}
