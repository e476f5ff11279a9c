package id.jaganetral.persistence.employee;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.EmployeeStore;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.employee.UnitStore;
import id.jaganetral.application.roster.ImportQueries;
import id.jaganetral.application.roster.ImportStore;
import id.jaganetral.persistence.database.Feature;

/** What the roster brings to the database. */
public final class EmployeePersistence {
    private EmployeePersistence() {}

    public static Feature feature() {
        return Feature.of()
                .queries(EmployeeQueries.class, SqlEmployees::new)
                .store(EmployeeStore.class, SqlEmployeeStore::new)
                .queries(UnitQueries.class, SqlUnits::new)
                .store(UnitStore.class, SqlUnits::new)
                .queries(ImportQueries.class, SqlImports::new)
                .store(ImportStore.class, SqlImports::new);
    }
}
