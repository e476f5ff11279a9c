package id.jaganetral;

import id.jaganetral.application.audit.watch.LoggedTables;
import id.jaganetral.application.employee.SearchEmployees;
import id.jaganetral.application.roster.ListImports;
import id.jaganetral.application.roster.SaveRejectedRows;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.ui.employee.EmployeeDetailView;
import id.jaganetral.ui.employee.EmployeeUseCases;
import id.jaganetral.ui.employee.EmployeesView;
import id.jaganetral.ui.employee.EmployeesViewModel;
import id.jaganetral.ui.employee.ImportRosterView;
import id.jaganetral.ui.employee.ImportRosterViewModel;
import id.jaganetral.ui.employee.ImportUseCases;
import id.jaganetral.ui.employee.ImportsView;
import id.jaganetral.ui.employee.ImportsViewModel;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;

/** Pegawai. */
final class EmployeeScreens {
    private EmployeeScreens() {}

    static void register(ScreenRegistry registry, Office office, WindowParts parts) {
        Kit kit = parts.kit();
        EmployeeUseCases people = new EmployeeUseCases(
                office.findEmployees(), office.people().units(), office.people().view());
        ImportUseCases imports = new ImportUseCases(
                office.openRoster(),
                office.previewRoster(),
                office.importRoster(),
                office.importUnits(),
                new SaveRejectedRows(
                        new LoggedTables(new WrittenTables(), office.log().book()), kit.texts()::get));
        registry.navigation(20, "fth-users", new Places.Employees());
        registry.screen(
                Places.Employees.class,
                place -> new EmployeesView(new EmployeesViewModel(people, kit.jobs()), kit, place.search()));
        registry.screen(
                Places.EmployeeDetail.class, place -> new EmployeeDetailView(people.view(), kit, place.employee()));
        registry.screen(
                Places.ImportRoster.class,
                place -> new ImportRosterView(new ImportRosterViewModel(imports, kit.jobs()), kit));
        registry.screen(
                Places.Imports.class,
                place -> new ImportsView(
                        new ImportsViewModel(new ListImports(office.unitOfWork()), imports.rejected(), kit.jobs()),
                        kit));
        registry.command("employee.imports.title", "fth-list", new Places.Imports());
        registry.search(
                "employee.title",
                "fth-users",
                new SearchEmployees(people.find()),
                hit -> new Places.EmployeeDetail(EmployeeId.of(hit.id())));
        registry.command("employee.import", "fth-upload", new Places.ImportRoster());
    }
}
