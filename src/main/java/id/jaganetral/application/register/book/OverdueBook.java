package id.jaganetral.application.register.book;

import id.jaganetral.application.casefile.DueItem;
import id.jaganetral.application.casefile.DueItems;
import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.casefile.standing.Responsible;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Daftar lewat tenggat: steps of cases and answers to letters whose day has passed. */
final class OverdueBook implements Register {
    private final DueItems due;
    private final BrowseLetters letters;

    OverdueBook(DueItems due, BrowseLetters letters) {
        this.due = due;
        this.letters = letters;
    }

    /**
     * Something that should have been done.
     *
     * @param number of the case, or of the letter in the register of letters received
     * @param responsible whose turn it is
     */
    private record Late(
            LocalDate due, Message what, String number, String name, String nip, String opd, Responsible responsible) {}

    @Override
    public String name() {
        return "tenggat";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        LocalDate today = letters.today();
        Stream<Late> steps = due.all().stream()
                .filter(item -> !item.step().waiting() && item.step().overdue(today))
                .map(OverdueBook::step);
        Stream<Late> answers = letters.all().stream()
                .filter(letter -> letter.state(today) == LetterState.OVERDUE)
                .map(OverdueBook::answer);
        List<Late> lines = Stream.concat(steps, answers)
                .filter(late ->
                        request.opd().filter(opd -> !opd.equals(late.opd())).isEmpty())
                .sorted(Comparator.comparing(Late::due).thenComparing(Late::number))
                .toList();
        return List.of(new Table<>(name(), Message.of("register.counts.overdue", lines.size()), columns(today), lines)
                .with(Tally.of("overdue-opd", "opd", Late::opd, late -> role(late)))
                .with(Tally.of("overdue-what", "what", Late::what, late -> age(late, today))));
    }

    private static Late step(DueItem item) {
        return new Late(
                item.step().due().orElseThrow(),
                item.step().kind().name(item.head().track() == Track.ETHICS),
                item.head().number(),
                item.head().name(),
                item.head().nip(),
                item.head().opd(),
                item.responsible());
    }

    private static Late answer(ReceivedLetter letter) {
        return new Late(
                letter.content().replyDue().orElseThrow(),
                Message.of(
                        "home.due.letter",
                        Message.of("incoming.purpose." + letter.content().purpose())),
                letter.agenda(),
                "",
                "",
                "",
                new Responsible(Responsible.Role.PERSONNEL_OFFICER, ""));
    }

    private static Columns<Late> columns(LocalDate today) {
        return Columns.<Late>of()
                .day("due", Late::due)
                .number("daysLate", 10, late -> days(late, today))
                .text("what", 34, Late::what)
                .text("fileNumber", 16, Late::number)
                .name("name", 28, Late::name)
                .nip("nip", Late::nip)
                .text("opd", 28, Late::opd)
                .text("responsible", 26, OverdueBook::role)
                .name("responsibleName", 26, late -> late.responsible().name());
    }

    private static int days(Late late, LocalDate today) {
        return (int) (today.toEpochDay() - late.due().toEpochDay());
    }

    private static Message role(Late late) {
        return Message.of("casefile.role." + late.responsible().role());
    }

    /** How long it is late: up to a week, a month, longer. */
    private static Message age(Late late, LocalDate today) {
        LocalDate day = late.due();
        String box =
                !day.plusWeeks(1).isBefore(today) ? "week" : !day.plusMonths(1).isBefore(today) ? "month" : "longer";
        return Message.of("register.age." + box);
    }
}
