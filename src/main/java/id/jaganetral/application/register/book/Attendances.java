package id.jaganetral.application.register.book;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.prevention.EventLine;
import id.jaganetral.application.prevention.EventQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.prevention.PreventionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Meetings (sosialisasi) recorded in the program, and who of the active staff attended one. */
final class Attendances {
    private static final Message ATTENDED = Message.of("register.attended.yes");
    private static final Message NOT_YET = Message.of("register.attended.no");

    private final UnitOfWork uow;
    private final FindEmployees people;

    Attendances(UnitOfWork uow, FindEmployees people) {
        this.uow = uow;
        this.people = people;
    }

    /** One of the staff with the first meeting of the period. */
    private record Line(EmployeeLine person, Optional<LocalDate> first) {
        Message state() {
            return first.isPresent() ? ATTENDED : NOT_YET;
        }
    }

    /** The table of meetings, under a name. */
    Table<?> meetings(String name, RecapRequest request) {
        List<EventLine> lines =
                uow.read(tx -> tx.queries(EventQueries.class).events(request.from(), request.until())).stream()
                        .filter(event -> event.kind() == PreventionEvent.Kind.MEETING)
                        .toList();
        Columns<EventLine> columns = Columns.<EventLine>of()
                .day("eventDay", EventLine::on)
                .free("event", 40, EventLine::title)
                .free("eventPlace", 30, EventLine::place)
                .name("speaker", 30, EventLine::speaker)
                .summed("attendedStaff", 12, EventLine::people)
                .summed("attendedOthers", 12, EventLine::others)
                .summed("attendedAll", 12, EventLine::all)
                .text("eventScan", 20, Attendances::scan);
        return new Table<>(name, Message.of("register.counts.events", lines.size()), columns, lines)
                .with(Tally.of(name + "-month", "eventMonth", Attendances::month, Attendances::scan));
    }

    private static String month(EventLine event) {
        return "%d-%02d".formatted(event.on().getYear(), event.on().getMonthValue());
    }

    private static Message scan(EventLine event) {
        return Message.of(event.scan().isPresent() ? "register.scan.there" : "register.scan.none");
    }

    /** Everyone active, whether the person attended in the period. */
    Table<?> staff(String name, RecapRequest request) {
        Map<UUID, LocalDate> attended = uow.read(tx ->
                tx.queries(EventQueries.class).tookPart(PreventionEvent.Kind.MEETING, request.from(), request.until()));
        List<Line> lines = RosterBook.active(people).stream()
                .filter(line ->
                        request.opd().filter(opd -> !opd.equals(line.opd())).isEmpty())
                .map(line -> new Line(
                        line, Optional.ofNullable(attended.get(line.id().value()))))
                .toList();
        Columns<Line> columns = Columns.<Line>of()
                .name("name", 34, line -> line.person().name())
                .nip("nip", line -> line.person().nip())
                .text("position", 34, line -> line.person().position())
                .text("opd", 34, line -> line.person().opd())
                .text("attendedState", 18, Line::state)
                .day("attendedOn", Line::first)
                .onlyRaw()
                .text("kind", 16, Attendances::kind)
                .text("unit", 34, line -> line.person().unitName());
        return new Table<>(name, Message.of("register.counts.attendance", lines.size()), columns, lines)
                .with(byState(name + "-opd", "opd", line -> line.person().opd()))
                .with(byState(name + "-kind", "kind", Attendances::kind));
    }

    private static Message kind(Line line) {
        return Message.of("recap.kind." + line.person().kind());
    }

    private static Tally<Line> byState(String name, String heading, Function<Line, ?> row) {
        List<Message> states = List.of(ATTENDED, NOT_YET);
        return Tally.<Line>of(name, heading, row, Line::state)
                .columns(states)
                .share("attendedShare", List.of(ATTENDED), states);
    }
}
