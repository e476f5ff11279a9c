package id.jaganetral.application.home;

import id.jaganetral.application.casefile.DueItem;
import id.jaganetral.application.casefile.DueItems;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportTotals;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.standing.Responsible;
import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the whole office for the home page. */
public final class LookAtOffice implements HomeSource {
    private static final int RECENT = 6;
    private static final int DAYS_OF_A_WEEK = 7;

    private final UnitOfWork uow;
    private final DueItems due;
    private final BrowseLetters letters;
    private final OfficeProfiles offices;

    public LookAtOffice(UnitOfWork uow, DueItems due, BrowseLetters letters, OfficeProfiles offices) {
        this.uow = uow;
        this.due = due;
        this.letters = letters;
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
                    entries(work, today),
                    tx.queries(ReportQueries.class).lines(ReportFilter.everything(), 0, RECENT).stream()
                            .map(LookAtOffice::recent)
                            .toList());
        });
    }

    private static RecentReport recent(ReportLine line) {
        return new RecentReport(line.id(), line.number(), String.join(", ", line.subjects()), line.knownOn());
    }

    /** Steps of cases and letters to be answered, the earliest day first. */
    private List<DueEntry> entries(DueItems.Work work, LocalDate today) {
        Stream<DueEntry> steps = work.items().stream().map(item -> entry(item, today));
        Stream<DueEntry> answers = letters.open().stream().map(letter -> entry(letter, today));
        return Stream.concat(steps, answers)
                .sorted(Comparator.comparing(entry -> entry.day().orElse(LocalDate.MAX)))
                .toList();
    }

    private static DueEntry entry(DueItem item, LocalDate today) {
        boolean ethics = item.head().track() == Track.ETHICS;
        return new DueEntry(
                item.step().waiting() ? DueBox.WAITING : box(item.step().due(), today),
                item.step().due(),
                item.step().kind().name(ethics),
                item.head().name() + " · " + item.head().number(),
                item.responsible(),
                new DuePlace.OfCase(item.head().id()));
    }

    private static DueEntry entry(ReceivedLetter letter, LocalDate today) {
        LetterContent says = letter.content();
        return new DueEntry(
                box(says.replyDue(), today),
                says.replyDue(),
                Message.of("home.due.letter", Message.of("incoming.purpose." + says.purpose())),
                says.sender() + " · " + says.number(),
                new Responsible(Responsible.Role.PERSONNEL_OFFICER, ""),
                new DuePlace.OfLetter(letter.id()));
    }

    private static DueBox box(Optional<LocalDate> due, LocalDate today) {
        if (due.isEmpty()) {
            return DueBox.LATER;
        }
        LocalDate day = due.get();
        if (day.isBefore(today)) {
            return DueBox.OVERDUE;
        }
        if (day.equals(today)) {
            return DueBox.TODAY;
        }
        return day.isAfter(today.plusDays(DAYS_OF_A_WEEK)) ? DueBox.LATER : DueBox.THIS_WEEK;
    }
}
