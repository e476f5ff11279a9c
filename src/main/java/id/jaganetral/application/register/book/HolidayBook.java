package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.outcome.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Hari libur: the days off by which deadlines are counted, in the period. */
final class HolidayBook implements Register {
    private final LawBook law;

    HolidayBook(LawBook law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "libur";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        List<Holiday> lines = law.calendar().holidays().stream()
                .filter(day ->
                        !day.date().isBefore(request.from()) && !day.date().isAfter(request.until()))
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
        return List.of(new Table<>(name(), Message.of("register.counts.holidays", lines.size()), columns(), lines)
                .with(Tally.<Holiday>of("holiday-year", "year", HolidayBook::year, HolidayBook::kind)
                        .columns(Stream.of(Holiday.Kind.values())
                                .map(HolidayBook::words)
                                .toList())));
    }

    private static Columns<Holiday> columns() {
        return Columns.<Holiday>of()
                .day("day", Holiday::date)
                .text("weekday", 12, day -> DateWords.weekday(day.date()))
                .text("holiday", 54, Holiday::name)
                .text("holidayKind", 18, HolidayBook::kind)
                .text(
                        "verified",
                        34,
                        day -> Message.of(day.verified() ? "register.verified.yes" : "register.verified.no"));
    }

    private static String year(Holiday day) {
        return String.valueOf(day.date().getYear());
    }

    private static Message kind(Holiday day) {
        return words(day.kind());
    }

    private static Message words(Holiday.Kind kind) {
        return Message.of("register.holiday." + kind);
    }
}
