package id.jaganetral.application.home;

import id.jaganetral.application.casefile.DueItem;
import id.jaganetral.application.casefile.DueItems;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportTotals;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;

/** Looks at the whole office for the home page. */
public final class LookAtOffice implements HomeSource {
    private static final int RECENT = 6;
    private static final int DAYS_OF_A_WEEK = 7;

    private final UnitOfWork uow;
    private final DueItems due;
    private final OfficeProfiles offices;

    public LookAtOffice(UnitOfWork uow, DueItems due, OfficeProfiles offices) {
        this.uow = uow;
        this.due = due;
        this.offices = offices;
    }

    @Override
    public HomePage on(LocalDate today) {
        return uow.<HomePage>read(tx -> {
            long employees = tx.queries(EmployeeQueries.class).count();
            ReportTotals reports = tx.queries(ReportQueries.class).totals();
            DueItems.Work work = due.work();
            return new HomePage(
                    new OfficeCounts(
                            employees,
                            reports.reports(),
                            reports.subjects(),
                            reports.subjects() - reports.withCase(),
                            work.openCases(),
                            reports.withCase() - work.openCases()),
                    offices.load().described(),
                    work.items().stream().map(item -> entry(item, today)).toList(),
                    tx.queries(ReportQueries.class).lines(ReportFilter.everything(), 0, RECENT).stream()
                            .map(LookAtOffice::recent)
                            .toList());
        });
    }

    private static RecentReport recent(ReportLine line) {
        return new RecentReport(line.id(), line.number(), String.join(", ", line.subjects()), line.knownOn());
    }

    private static DueEntry entry(DueItem item, LocalDate today) {
        boolean ethics = item.head().track() == Track.ETHICS;
        return new DueEntry(
                box(item.step(), today),
                item.step().due(),
                item.step().kind().name(ethics),
                item.head().name() + " · " + item.head().number(),
                item.head().id());
    }

    private static DueBox box(NextStep step, LocalDate today) {
        if (step.waiting()) {
            return DueBox.WAITING;
        }
        if (step.due().isEmpty()) {
            return DueBox.LATER;
        }
        LocalDate day = step.due().get();
        if (day.isBefore(today)) {
            return DueBox.OVERDUE;
        }
        if (day.equals(today)) {
            return DueBox.TODAY;
        }
        return day.isAfter(today.plusDays(DAYS_OF_A_WEEK)) ? DueBox.LATER : DueBox.THIS_WEEK;
    }
}
