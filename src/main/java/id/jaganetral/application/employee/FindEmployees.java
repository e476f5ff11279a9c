package id.jaganetral.application.employee;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.EmployeeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds people by any part of name, number, post or unit, fast enough for each key stroke. The list lies in memory: it
 * is read at the first question and again after each import.
 */
public final class FindEmployees {
    private final UnitOfWork unitOfWork;
    private final AtomicReference<EmployeeIndex> index = new AtomicReference<>();

    public FindEmployees(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public EmployeesFound search(EmployeeFilter filter, int most) {
        return index().search(filter, most);
    }

    /** The person of this identity as the list shows people. */
    public Optional<EmployeeLine> line(EmployeeId id) {
        return index().line(id);
    }

    /** How many people are known, those who left among them. */
    public int size() {
        return index().size();
    }

    /** Grades that occur, for choosing. */
    public Set<String> grades() {
        return index().grades();
    }

    /** Reads the list now, so that the first search does not wait; call it in the background. */
    public void prepare() {
        index();
    }

    /** Reads the list anew at the next question. */
    public synchronized void refresh() {
        index.set(null);
    }

    EmployeeIndex index() {
        EmployeeIndex ready = index.get();
        return ready == null ? read() : ready;
    }

    /** Once even when several ask, and never over a refresh: the list takes a second or two to read. */
    private synchronized EmployeeIndex read() {
        EmployeeIndex readMeanwhile = index.get();
        if (readMeanwhile != null) {
            return readMeanwhile;
        }
        EmployeeIndex fresh = unitOfWork.<EmployeeIndex>read(tx -> {
            List<EmployeeLine> everyone = new ArrayList<>();
            tx.queries(EmployeeQueries.class).everyone(everyone::add);
            everyone.sort(Comparator.comparing(EmployeeLine::name).thenComparing(EmployeeLine::nip));
            return new EmployeeIndex(everyone, tx.queries(UnitQueries.class).tree());
        });
        index.set(fresh);
        return fresh;
    }
}
