package id.jaganetral.application.roster;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.EmployeeStore;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.employee.UnitStore;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.roster.RosterField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** People, units and imports in memory, for tests of use cases and view models. */
public final class MemoryRoster
        implements EmployeeQueries,
                EmployeeStore,
                UnitQueries,
                UnitStore,
                ImportQueries,
                ImportStore,
                MemoryUnitOfWork.Undoable {
    private Map<EmployeeId, RosterEntry> people = new LinkedHashMap<>();
    private Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
    private final Map<String, Map<String, RosterField>> mappings = new LinkedHashMap<>();
    private List<ImportRecord> imports = new ArrayList<>();
    private final Map<UUID, List<RowNote>> rejected = new HashMap<>();

    public MemoryUnitOfWork unitOfWork() {
        return new MemoryUnitOfWork()
                .with(EmployeeQueries.class, this)
                .with(EmployeeStore.class, this)
                .with(UnitQueries.class, this)
                .with(UnitStore.class, this)
                .with(ImportQueries.class, this)
                .with(ImportStore.class, this);
    }

    @Override
    public Runnable mark() {
        Map<EmployeeId, RosterEntry> peopleThen = new LinkedHashMap<>(people);
        Map<UnitId, OrganisationUnit> unitsThen = new LinkedHashMap<>(units);
        List<ImportRecord> importsThen = new ArrayList<>(imports);
        return () -> {
            people = peopleThen;
            units = unitsThen;
            imports = importsThen;
        };
    }

    @Override
    public Optional<Employee> employee(EmployeeId id) {
        return Optional.ofNullable(people.get(id)).map(RosterEntry::employee);
    }

    @Override
    public Optional<Employee> withNip(Nip nip) {
        return people.values().stream()
                .map(RosterEntry::employee)
                .filter(employee -> employee.nip().filter(nip::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<Employee> employees(Collection<EmployeeId> ids) {
        return ids.stream().map(this::employee).flatMap(Optional::stream).toList();
    }

    @Override
    public void everyone(Consumer<EmployeeLine> sink) {
        for (RosterEntry entry : people.values()) {
            Employee employee = entry.employee();
            Post post = employee.currentPost();
            sink.accept(new EmployeeLine(
                    employee.id(),
                    employee.nip().map(Nip::digits).orElse(""),
                    employee.name().full(),
                    employee.kind(),
                    post.grade().map(Grade::code).orElse(""),
                    post.position(),
                    post.category(),
                    post.unit(),
                    post.unitName(),
                    post.opdName(),
                    employee.active()));
        }
    }

    @Override
    public void known(Consumer<KnownPerson> sink) {
        for (RosterEntry entry : people.values()) {
            Employee employee = entry.employee();
            sink.accept(new KnownPerson(
                    employee.id(),
                    employee.nip().map(Nip::digits).orElse(""),
                    employee.name().bare(),
                    employee.kind(),
                    employee.active(),
                    entry.fingerprint()));
        }
    }

    @Override
    public long count() {
        return people.size();
    }

    @Override
    public void addAll(List<RosterEntry> added) {
        added.forEach(entry -> people.put(entry.employee().id(), entry));
    }

    @Override
    public void replaceAll(List<RosterEntry> replaced) {
        addAll(replaced);
    }

    @Override
    public void deactivate(Collection<EmployeeId> ids) {
        ids.forEach(id -> people.computeIfPresent(
                id, (same, entry) -> new RosterEntry(inactive(entry.employee()), entry.fingerprint())));
    }

    private static Employee inactive(Employee e) {
        return new Employee(
                e.id(),
                e.nip(),
                e.name(),
                e.sex(),
                e.birthDate(),
                e.kind(),
                e.legalStatus(),
                e.institution(),
                e.phone(),
                e.address(),
                false,
                e.posts());
    }

    @Override
    public UnitTree tree() {
        return new UnitTree(units.values());
    }

    @Override
    public void save(Collection<OrganisationUnit> saved) {
        saved.forEach(unit -> units.put(unit.id(), unit));
    }

    @Override
    public Optional<Map<String, RosterField>> mapping(String signature) {
        return Optional.ofNullable(mappings.get(signature));
    }

    @Override
    public List<RowNote> rejected(UUID imported) {
        return rejected.getOrDefault(imported, List.of());
    }

    @Override
    public List<ImportRecord> imports(int most) {
        List<ImportRecord> newest = new ArrayList<>(imports);
        java.util.Collections.reverse(newest);
        return newest.subList(0, Math.min(most, newest.size()));
    }

    @Override
    public void rememberMapping(String signature, Map<String, RosterField> byHeader) {
        mappings.put(signature, byHeader);
    }

    @Override
    public void record(ImportRecord done, List<RowNote> rows) {
        imports.add(done);
        rejected.put(done.id(), List.copyOf(rows));
    }
}
