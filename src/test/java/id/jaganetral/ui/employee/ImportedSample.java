package id.jaganetral.ui.employee;

import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.employee.BrowseUnits;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.ViewEmployee;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.ListImports;
import id.jaganetral.application.roster.MemoryRoster;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.roster.PreviewRoster;
import id.jaganetral.application.roster.SaveRejectedRows;
import id.jaganetral.application.sample.SamplePeople;
import id.jaganetral.application.sample.SampleRosters;
import id.jaganetral.application.sample.SampleSize;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.roster.RosterFileOpener;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.TestKit;
import java.nio.file.Path;
import java.util.List;

/** The use cases over stores in memory, with the sample files at hand. */
final class ImportedSample {
    final SampleRosters.Written files;
    final EmployeeUseCases people;
    final ImportUseCases imports;
    final ListImports list;

    ImportedSample(Path folder) {
        SamplePeople sample = new SamplePeople(1, SampleSize.workspace());
        files = new SampleRosters(sample, new WrittenTables()).writeAll(folder);
        UnitOfWork uow = new MemoryRoster().unitOfWork();
        RosterFileOpener opener = new RosterFileOpener();
        FindEmployees find = new FindEmployees(uow);
        list = new ListImports(uow);
        people = new EmployeeUseCases(find, new BrowseUnits(find), new ViewEmployee(uow));
        imports = new ImportUseCases(
                new OpenRoster(opener, uow),
                new PreviewRoster(opener, uow, TestKit.CLOCK),
                new ImportRoster(opener, uow, find, () -> "Penguji", TestKit.CLOCK, Safeguard.none()),
                new ImportUnits(opener, uow, find, () -> "Penguji", TestKit.CLOCK, Safeguard.none()),
                new SaveRejectedRows(new WrittenTables(), Texts.indonesian()::get));
    }

    ImportedSample importAll() {
        imports.units().apply(imports.open().open(files.units()).plan(), Progress.unwatched());
        for (Path file : List.of(files.civilServants(), files.contract(), files.partTime())) {
            imports.apply().apply(imports.open().open(file).plan(), Progress.unwatched());
        }
        return this;
    }
}
