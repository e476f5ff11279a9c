package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.outcome.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Register laporan: one line a report. Who reported is never in it. */
public final class ReportBook implements Register {
    private final PrepareRecap recaps;

    public ReportBook(PrepareRecap recaps) {
        this.recaps = recaps;
    }

    /**
     * A report with its people.
     *
     * @param box where the report stands as a whole
     */
    private record Entry(RecapPerson facts, List<RecapLine> people, RecapOutcome box) {
        String joined(Function<RecapLine, String> part) {
            return people.stream()
                    .map(part)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        int identified() {
            return (int)
                    people.stream().filter(line -> line.person().identified()).count();
        }
    }

    @Override
    public String name() {
        return "laporan";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.SOURCE, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        Recap recap = recaps.recap(request);
        Map<UUID, RecapOutcome> boxes = recap.boxes();
        Map<UUID, List<RecapLine>> people = recap.lines().stream()
                .collect(
                        Collectors.groupingBy(line -> line.person().report(), LinkedHashMap::new, Collectors.toList()));
        List<Entry> lines = people.entrySet().stream()
                .map(report ->
                        new Entry(report.getValue().get(0).person(), report.getValue(), boxes.get(report.getKey())))
                .toList();
        Message counts = Message.of("register.counts.reports", lines.size(), recap.people());
        return List.of(new Table<>(name(), counts, columns(), lines)
                .with(Tally.<Entry>of("report-source", "source", ReportBook::source, ReportBook::state)
                        .columns(PeopleColumns.OUTCOMES))
                .with(Tally.of("report-month", "month", ReportBook::month, ReportBook::source)));
    }

    private static Columns<Entry> columns() {
        return Columns.<Entry>of()
                .text("report", 15, e -> e.facts().reportNumber())
                .day("known", e -> e.facts().knownOn())
                .day("acted", e -> e.facts().actedOn())
                .text("source", 18, ReportBook::source)
                .text("form", 22, e -> Message.of("rule.form." + e.facts().form()))
                .text(
                        "platform",
                        14,
                        e -> Message.of("recap.platform." + e.facts().platform()))
                .free("people", 34, e -> e.joined(line -> line.person().name()))
                .text("opd", 28, e -> e.joined(line -> line.person().opd()))
                .summed("peopleCount", 9, e -> e.people().size())
                .text(
                        "cases",
                        24,
                        e -> e.joined(line -> line.caseOutcome()
                                .map(outcome -> outcome.number())
                                .orElse("")))
                .text("reportState", 22, ReportBook::state)
                .onlyRaw()
                .summed("identifiedCount", 9, Entry::identified)
                .text("letterSender", 26, e -> e.facts().letterSender())
                .text("letterNumber", 24, e -> e.facts().letterNumber())
                .day("letterReceived", e -> e.facts().letterReceived())
                .day("replyDue", e -> e.facts().replyDue());
    }

    private static Message source(Entry entry) {
        return Message.of("recap.source." + entry.facts().source());
    }

    private static Message state(Entry entry) {
        return Message.of("recap.outcome." + entry.box());
    }

    private static String month(Entry entry) {
        return "%tY-%<tm".formatted(entry.facts().knownOn());
    }
}
