package id.jaganetral.application.register.book;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.DueItems;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.register.OpdNames;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.transaction.UnitOfWork;
import java.util.List;

/** All registers of an office, the recap first. */
public final class OfficeBooks {
    private final UnitOfWork uow;
    private final CaseDesk desk;
    private final PrepareRecap recaps;
    private final FindEmployees people;
    private final BrowseLetters letters;

    public OfficeBooks(
            UnitOfWork uow, CaseDesk desk, PrepareRecap recaps, FindEmployees people, BrowseLetters letters) {
        this.uow = uow;
        this.desk = desk;
        this.recaps = recaps;
        this.people = people;
        this.letters = letters;
    }

    public OpdNames opds() {
        return new OpdNames(people, recaps);
    }

    public List<Register> all() {
        CaseEntries cases = new CaseEntries(uow, desk);
        Pledges pledges = new Pledges(uow, people);
        Meetings meetings = new Meetings(uow);
        Attendances attendances = new Attendances(uow, people);
        return List.of(
                new RecapBook(recaps),
                new ReportBook(recaps),
                new CaseBook(cases),
                new ServingBook(cases, desk),
                new FollowUpBook(letters),
                new OverdueBook(new DueItems(uow, desk), letters),
                new MonthlyBook(recaps, cases, new MonthlyBook.Prevention(pledges, meetings, attendances), opds()),
                new PledgeBook(pledges),
                new MeetingBook(meetings, attendances),
                new RosterBook(people),
                new HolidayBook(desk.law()));
    }
}
