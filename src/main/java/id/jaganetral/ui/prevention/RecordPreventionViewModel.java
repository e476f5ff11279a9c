package id.jaganetral.ui.prevention;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.prevention.EventDraft;
import id.jaganetral.application.prevention.ReadAttendance;
import id.jaganetral.application.prevention.RecordEvents;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who took part: chosen one by one, a whole OPD at once, or read from a list. */
public final class RecordPreventionViewModel {
    private final RecordEvents events;
    private final ReadAttendance reading;
    private final FindEmployees employees;
    private final Jobs jobs;
    private final ObservableList<EmployeeLine> people = FXCollections.observableArrayList();
    private final ObjectProperty<List<String>> opds = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public RecordPreventionViewModel(RecordEvents events, ReadAttendance reading, FindEmployees employees, Jobs jobs) {
        this.events = events;
        this.reading = reading;
        this.employees = employees;
        this.jobs = jobs;
    }

    ObservableList<EmployeeLine> people() {
        return people;
    }

    /** OPDs with active staff. */
    ObjectProperty<List<String>> opds() {
        return opds;
    }

    ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    BooleanProperty busy() {
        return busy;
    }

    FindEmployees employees() {
        return employees;
    }

    void load() {
        jobs.start(Job.query(() -> {
                    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
                    everyone().stream()
                            .map(EmployeeLine::opd)
                            .filter(name -> !name.isEmpty())
                            .forEach(names::add);
                    return List.copyOf(names);
                })
                .onSuccess(opds::set));
    }

    private List<EmployeeLine> everyone() {
        return employees.search(EmployeeFilter.everyone(), Integer.MAX_VALUE).lines();
    }

    void add(EmployeeLine person) {
        addAll(List.of(person));
    }

    private int addAll(Collection<EmployeeLine> more) {
        Set<EmployeeId> there = people.stream().map(EmployeeLine::id).collect(Collectors.toSet());
        List<EmployeeLine> fresh =
                more.stream().filter(line -> there.add(line.id())).toList();
        people.addAll(fresh);
        return fresh.size();
    }

    void remove(Collection<EmployeeLine> gone) {
        people.removeAll(Set.copyOf(gone));
    }

    /** Everybody active of an OPD; tells what happened. */
    void addOpd(String opd, Consumer<List<Message>> told) {
        told.accept(List.of());
        jobs.start(Job.query(() -> everyone().stream()
                        .filter(line -> opd.equals(line.opd()))
                        .toList())
                .onSuccess(found -> told.accept(List.of(added(found)))));
    }

    /** Everybody whose number stands in the file; tells what happened. */
    void addFile(Path file, Consumer<List<Message>> told) {
        told.accept(List.of());
        reasons.set(List.of());
        busy.set(true);
        jobs.start(Job.<ReadAttendance.Found>change(() -> reading.read(file))
                .onSuccess(read -> told.accept(told(read)))
                .onRefusal(reasons::set)
                .atEnd(() -> busy.set(false)));
    }

    private Message added(Collection<EmployeeLine> found) {
        int fresh = addAll(found);
        return fresh == 0 && !found.isEmpty()
                ? Message.of("prevention.added.none")
                : Message.of("prevention.added", fresh);
    }

    /** What was added, and what of the list was not and why. */
    private List<Message> told(ReadAttendance.Found read) {
        List<Message> told = new ArrayList<>();
        told.add(added(read.found()));
        if (read.unknown() > 0) {
            told.add(Message.of("prevention.file.unknown", read.unknown()));
        }
        if (read.spoilt() > 0) {
            told.add(Message.of("prevention.file.spoilt", read.spoilt()));
        }
        return told;
    }

    void record(EventDraft draft, Consumer<PreventionEvent> done) {
        reasons.set(List.of());
        busy.set(true);
        jobs.start(Job.<PreventionEvent>change(() -> events.record(draft))
                .onSuccess(done::accept)
                .onRefusal(reasons::set)
                .atEnd(() -> busy.set(false)));
    }
}
