package id.jaganetral.ui.audit;

import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.application.audit.CheckLog;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.ListSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The log with its filters. */
public final class LogViewModel implements ListSource {
    private final LogWork work;
    private final Jobs jobs;
    private final ZoneId zone;
    private final Latest listing;
    private final LogLines lines = new LogLines(this::fetch);
    private final LongProperty total = new SimpleLongProperty(-1);
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ActKind.Group>> group = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Optional<UUID>> accounts = FXCollections.observableArrayList();
    private Map<UUID, String> names = Map.of();
    private boolean clearing;

    /**
     * @param zone in which days begin
     */
    public LogViewModel(LogWork work, Jobs jobs, ZoneId zone) {
        this.work = work;
        this.jobs = jobs;
        this.zone = zone;
        this.listing = new Latest(jobs);
        Stream.<Observable>of(words, group, who, subject, from, until)
                .forEach(asked -> asked.addListener(changed -> asked()));
    }

    LogLines lines() {
        return lines;
    }

    /** How many entries pass the filter; negative until they were found. */
    LongProperty total() {
        return total;
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<Optional<ActKind.Group>> group() {
        return group;
    }

    ObjectProperty<Optional<UUID>> who() {
        return who;
    }

    /** What the entries shall be about. */
    ObjectProperty<Optional<UUID>> subject() {
        return subject;
    }

    ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** The last day. */
    ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    /** Accounts to choose from; the empty one stands for everybody. */
    ObservableList<Optional<UUID>> accounts() {
        return accounts;
    }

    /** The account's name; empty when it is not known. */
    Optional<String> name(UUID account) {
        return Optional.ofNullable(names.get(account));
    }

    boolean filtered() {
        return !filter().equals(LogFilter.everything());
    }

    void clear() {
        clearing = true;
        words.set("");
        group.set(Optional.empty());
        who.set(Optional.empty());
        subject.set(Optional.empty());
        from.set(Optional.empty());
        until.set(Optional.empty());
        clearing = false;
        list();
    }

    @Override
    public void load() {
        jobs.start(Job.query(() -> work.browse().names()).onSuccess(found -> {
            boolean same = found.equals(names) && !accounts.isEmpty();
            names = Map.copyOf(found);
            if (!same) {
                List<Optional<UUID>> all = new ArrayList<>(List.of(Optional.empty()));
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .forEach(account -> all.add(Optional.of(account.getKey())));
                accounts.setAll(all);
            }
            list();
        }));
    }

    @Override
    public void stop() {
        listing.cancel();
    }

    /** Checks the whole log, and holds it against these seals. */
    void check(List<Path> seals, Consumer<CheckLog.Finding> found, Consumer<List<Reason>> refused) {
        jobs.start(Job.<CheckLog.Finding>asking(Message.of("audit.check.job"), progress -> anchors(seals)
                        .map(anchors -> work.check().check(anchors, progress)))
                .onSuccess(found::accept)
                .onRefusal(refused));
    }

    void seal(Path target, Consumer<ChainHead> made) {
        jobs.start(Job.query(() -> work.seals().make(target)).onSuccess(head -> {
            made.accept(head);
            list();
        }));
    }

    void workbook(Path target, Consumer<Integer> written, Consumer<List<Reason>> refused) {
        LogFilter wanted = filter();
        jobs.start(Job.asking(Message.of("audit.export.job"), progress -> work.export()
                        .workbook(wanted, target, progress))
                .onSuccess(written::accept)
                .onRefusal(refused)
                .atEnd(this::list));
    }

    void forVerifier(Path target, Consumer<Long> written) {
        jobs.start(Job.doing(Message.of("audit.export.job"), progress -> work.export()
                        .forVerifier(target, progress))
                .onSuccess(written::accept)
                .atEnd(this::list));
    }

    private Outcome<List<Anchor>> anchors(List<Path> seals) {
        List<Anchor> anchors = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        seals.forEach(seal -> work.seals().read(seal).use(anchors::add, reasons::addAll));
        return reasons.isEmpty() ? Outcome.done(anchors) : Outcome.refused(reasons);
    }

    private LogFilter filter() {
        return new LogFilter(
                who.get(),
                group.get(),
                subject.get(),
                words.get(),
                from.get().map(day -> day.atStartOfDay(zone).toInstant()),
                until.get().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private void asked() {
        if (!clearing) {
            list();
        }
    }

    private void list() {
        LogFilter wanted = filter();
        listing.start(Job.query(() -> work.browse().numbers(wanted)).onSuccess(numbers -> {
            lines.show(numbers);
            total.set(numbers.length);
        }));
    }

    private void fetch(long[] numbers) {
        jobs.start(
                Job.query(() -> work.browse().entries(numbers)).onSuccess(entries -> lines.arrived(numbers, entries)));
    }

    /** What was done, in words. */
    String sentence(LogEntry entry) {
        return work.text().sentence(entry);
    }
}
