package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeesFound;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.job.ListSource;
import id.jaganetral.ui.kit.job.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of people: what is searched for, what was found, who is selected. */
public final class EmployeesViewModel implements ListSource {
    /** Rows shown; whoever scrolls further should search. */
    static final int MOST = 2_000;

    private final EmployeeUseCases useCases;
    private final Jobs jobs;
    private final Latest searching;
    private final Latest viewing;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<EmploymentKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UnitId>> unit = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty grade = new SimpleStringProperty("");
    private final ObjectProperty<Optional<PositionCategory>> category = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty inactiveToo = new SimpleBooleanProperty(false);
    private final ObservableList<EmployeeLine> lines = FXCollections.observableArrayList();
    private final ObservableList<UnitLine> opds = FXCollections.observableArrayList();
    private final ObservableList<String> grades = FXCollections.observableArrayList();
    private final IntegerProperty total = new SimpleIntegerProperty(0);
    private final BooleanProperty loading = new SimpleBooleanProperty(true);
    private final BooleanProperty rosterEmpty = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<Employee>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public EmployeesViewModel(EmployeeUseCases useCases, Jobs jobs) {
        this.useCases = useCases;
        this.jobs = jobs;
        this.searching = new Latest(jobs);
        this.viewing = new Latest(jobs);
        text.addListener(changed -> search());
        kind.addListener(changed -> search());
        unit.addListener(changed -> search());
        grade.addListener(changed -> search());
        category.addListener(changed -> search());
        inactiveToo.addListener(changed -> search());
    }

    /** What loading brings besides the first lines. */
    private record Frame(List<UnitLine> opds, Set<String> grades, int people) {}

    @Override
    public void load() {
        jobs.start(Job.query(() -> new Frame(
                        useCases.units().opds(),
                        useCases.find().grades(),
                        useCases.find().size()))
                .onSuccess(frame -> {
                    opds.setAll(frame.opds());
                    grades.setAll(frame.grades());
                    rosterEmpty.set(frame.people() == 0);
                    search();
                })
                .onFailure(this::failed));
    }

    @Override
    public void stop() {
        searching.cancel();
        viewing.cancel();
    }

    private void search() {
        EmployeeFilter filter = new EmployeeFilter(
                text.get(),
                kind.get().map(Set::of).orElse(Set.of()),
                unit.get(),
                grade.get(),
                category.get().map(Set::of).orElse(Set.of()),
                inactiveToo.get());
        searching.start(Job.query(() -> useCases.find().search(filter, MOST))
                .onSuccess(this::show)
                .onFailure(this::failed));
    }

    private void show(EmployeesFound found) {
        problem.set(Optional.empty());
        loading.set(false);
        lines.setAll(found.lines());
        total.set(found.total());
    }

    private void failed(Throwable thrown) {
        loading.set(false);
        problem.set(Optional.of(Problems.words(thrown)));
    }

    /** Shows one person in the panel. */
    public void select(EmployeeId id) {
        viewing.start(Job.query(() -> useCases.view().employee(id))
                .onSuccess(selected::set)
                .onFailure(this::failed));
    }

    public void unselect() {
        viewing.cancel();
        selected.set(Optional.empty());
    }

    /** Takes all filters away. */
    public void clearFilters() {
        text.set("");
        kind.set(Optional.empty());
        unit.set(Optional.empty());
        grade.set("");
        category.set(Optional.empty());
        inactiveToo.set(false);
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<Optional<EmploymentKind>> kind() {
        return kind;
    }

    public ObjectProperty<Optional<UnitId>> unit() {
        return unit;
    }

    public StringProperty grade() {
        return grade;
    }

    public ObjectProperty<Optional<PositionCategory>> category() {
        return category;
    }

    public BooleanProperty inactiveToo() {
        return inactiveToo;
    }

    public ObservableList<EmployeeLine> lines() {
        return lines;
    }

    public ObservableList<UnitLine> opds() {
        return opds;
    }

    public ObservableList<String> grades() {
        return grades;
    }

    public IntegerProperty total() {
        return total;
    }

    /** Whether the first answer is still awaited. */
    public BooleanProperty loading() {
        return loading;
    }

    /** Whether nobody was ever imported. */
    public BooleanProperty rosterEmpty() {
        return rosterEmpty;
    }

    public ObjectProperty<Optional<Employee>> selected() {
        return selected;
    }

    public ObjectProperty<Optional<Message>> problem() {
        return problem;
    }
}
