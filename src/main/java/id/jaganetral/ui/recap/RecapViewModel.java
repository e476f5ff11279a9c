package id.jaganetral.ui.recap;

import id.jaganetral.application.recap.ExportRecap;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A recap on screen: its period and filters, its lines and totals. */
public final class RecapViewModel {
    private final PrepareRecap prepare;
    private final ExportRecap export;
    private final Jobs jobs;
    private final Latest latest;
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<ReportSource>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> opd = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty masked = new SimpleBooleanProperty(false);
    private final ObservableList<String> opds = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Recap>> recap = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());

    public RecapViewModel(PrepareRecap prepare, ExportRecap export, Jobs jobs, Clock clock) {
        this.prepare = prepare;
        this.export = export;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
        LocalDate today = LocalDate.now(clock);
        from.set(today.withDayOfYear(1));
        until.set(today);
        from.addListener(changed -> load());
        until.addListener(changed -> load());
        source.addListener(changed -> load());
        opd.addListener(changed -> load());
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<LocalDate> until() {
        return until;
    }

    ObjectProperty<Optional<ReportSource>> source() {
        return source;
    }

    ObjectProperty<Optional<String>> opd() {
        return opd;
    }

    BooleanProperty masked() {
        return masked;
    }

    /** OPDs that have people reported. */
    ObservableList<String> opds() {
        return opds;
    }

    ObjectProperty<Optional<Recap>> recap() {
        return recap;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    void open() {
        jobs.start(Job.query(prepare::opds).onSuccess(opds::setAll));
        load();
    }

    void load() {
        if (from.get() == null || until.get() == null) {
            return;
        }
        RecapRequest request = new RecapRequest(from.get(), until.get(), source.get(), opd.get());
        latest.start(Job.change(() -> prepare.prepare(request))
                .onSuccess(prepared -> {
                    reasons.set(List.of());
                    recap.set(Optional.of(prepared));
                })
                .onRefusal(refused -> {
                    recap.set(Optional.empty());
                    reasons.set(refused);
                }));
    }

    void stop() {
        latest.cancel();
    }

    void export(Path target, Consumer<Path> done) {
        recap.get().ifPresent(shown -> {
            boolean hide = masked.get();
            jobs.start(Job.doing(
                            Message.of("recap.export.working"),
                            progress -> export.export(shown, hide, target, progress))
                    .onSuccess(done));
        });
    }
}
