package id.jaganetral.application.home;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import java.time.LocalDate;
import java.util.List;

/** Looks at the whole office for the home page. */
public final class LookAtOffice implements HomeSource {
    private final UnitOfWork uow;

    public LookAtOffice(UnitOfWork uow) {
        this.uow = uow;
    }

    @Override
    public HomePage on(LocalDate today) {
        long employees = uow.read(tx -> tx.queries(EmployeeQueries.class).count());
        return new HomePage(new OfficeCounts(employees, 0, 0, 0, 0, 0), false, List.of(), List.of());
    }
}
