package id.jaganetral.ui.recap;

import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.OpdNames;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.RegisterChoice;
import id.jaganetral.application.register.RegisterChoices;
import id.jaganetral.application.register.Registers;
import id.jaganetral.application.register.Table;
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

/** A register or the recap on screen: its period and filters, its lines and totals. */
public final class RecapViewModel {
    /** What the page begins with; shown with its boxes, all others as plain tables. */
    static final String RECAP = "rekap";

    /**
     * The use cases of the page.
     *
     * @param prepare the recap with its boxes
     */
    public record Work(PrepareRecap prepare, Registers registers, OpdNames opds, RegisterChoices choices) {}

    private final Work work;
    private final Jobs jobs;
    private final Clock clock;
    private final Latest latest;
    private final ObjectProperty<Register> register = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<ReportSource>> source = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> opd = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty masked = new SimpleBooleanProperty(false);
    private final ObservableList<String> opds = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Recap>> recap = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Table<?>>> tables = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private boolean choosing;

    public RecapViewModel(Work work, Jobs jobs, Clock clock) {
        this.work = work;
        this.jobs = jobs;
        this.clock = clock;
        this.latest = new Latest(jobs);
        LocalDate today = LocalDate.now(clock);
        register.set(work.registers().find(RECAP).orElseThrow());
        from.set(today.withDayOfYear(1));
        until.set(today);
        List.of(register, from, until, source, opd).forEach(choice -> choice.addListener(changed -> load()));
    }

    List<Register> registers() {
        return work.registers().all();
    }

    ObjectProperty<Register> register() {
        return register;
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

    /** OPDs one may narrow by. */
    ObservableList<String> opds() {
        return opds;
    }

    /** The recap, where that is what is shown. */
    ObjectProperty<Optional<Recap>> recap() {
        return recap;
    }

    /** The tables of the register shown; none while it can not be made. */
    ObjectProperty<List<Table<?>>> tables() {
        return tables;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    void open() {
        jobs.start(Job.query(work.opds()::all).onSuccess(opds::setAll));
        if (tables.get().isEmpty()) {
            jobs.start(Job.query(work.choices()::last).onSuccess(last -> {
                last.ifPresent(this::choose);
                load();
            }));
        } else {
            load();
        }
    }

    private void choose(RegisterChoice choice) {
        choosing = true;
        work.registers().find(choice.register()).ifPresent(register::set);
        from.set(choice.request().from());
        until.set(choice.untilToday() ? LocalDate.now(clock) : choice.request().until());
        source.set(choice.request().source());
        opd.set(choice.request().opd());
        masked.set(choice.masked());
        choosing = false;
    }

    /** What a load found. */
    private record Loaded(Optional<Recap> recap, List<Table<?>> tables) {}

    void load() {
        if (choosing || from.get() == null || until.get() == null) {
            return;
        }
        RecapRequest request = request();
        Register wanted = register.get();
        latest.start(Job.change(() -> work.registers()
                        .tables(wanted, request)
                        .map(found -> new Loaded(
                                wanted.name().equals(RECAP)
                                        ? Optional.of(work.prepare().recap(request))
                                        : Optional.empty(),
                                found)))
                .onSuccess(loaded -> show(loaded, List.of()))
                .onRefusal(refused -> show(new Loaded(Optional.empty(), List.of()), refused)));
    }

    private void show(Loaded loaded, List<Reason> refused) {
        reasons.set(refused);
        recap.set(loaded.recap());
        tables.set(loaded.tables());
    }

    private RecapRequest request() {
        return new RecapRequest(from.get(), until.get(), source.get(), opd.get());
    }

    void stop() {
        latest.cancel();
    }

    void export(Path target, Consumer<Path> done) {
        RecapRequest request = request();
        Register wanted = register.get();
        boolean hide = masked.get();
        RegisterChoice choice =
                new RegisterChoice(wanted.name(), request, until.get().equals(LocalDate.now(clock)), hide);
        jobs.start(Job.asking(Message.of("recap.export.working"), progress -> work.registers()
                        .export(wanted, request, hide, target, progress)
                        .map(lines -> {
                            work.choices().remember(choice);
                            return target;
                        }))
                .onSuccess(done)
                .onRefusal(reasons::set));
    }
}
