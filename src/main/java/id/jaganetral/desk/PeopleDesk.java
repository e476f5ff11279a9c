package id.jaganetral.desk;

import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.employee.BrowseUnits;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.ViewEmployee;
import id.jaganetral.application.prevention.ReadAttendance;
import id.jaganetral.application.roster.ImportRoster;
import id.jaganetral.application.roster.ImportUnits;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.roster.PreviewRoster;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.document.roster.RosterFileOpener;
import java.time.Clock;

/** Use cases of the roster: taking people and units in, finding and looking at them. */
public final class PeopleDesk {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;
    private final RosterFileOpener files = new RosterFileOpener();
    private final FindEmployees find;

    public PeopleDesk(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
        this.find = new FindEmployees(uow);
    }

    /** The one search of the office: it keeps what it has read. */
    public FindEmployees find() {
        return find;
    }

    public BrowseUnits units() {
        return new BrowseUnits(find);
    }

    public ViewEmployee view() {
        return new ViewEmployee(uow);
    }

    public ReadAttendance attendance() {
        return new ReadAttendance(files, find);
    }

    public OpenRoster open() {
        return new OpenRoster(files, uow);
    }

    public PreviewRoster preview() {
        return new PreviewRoster(files, uow, clock);
    }

    public ImportRoster importRoster(Safeguard safeguard) {
        return new ImportRoster(files, uow, find, officer, clock, safeguard);
    }

    public ImportUnits importUnits(Safeguard safeguard) {
        return new ImportUnits(files, uow, find, officer, clock, safeguard);
    }
}
