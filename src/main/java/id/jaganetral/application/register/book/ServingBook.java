package id.jaganetral.application.register.book;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.SanctionKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hukuman yang sedang dijalani: sanctions with a time of serving in the period, and each month of a pay cut. */
final class ServingBook implements Register {
    private final CaseEntries cases;
    private final CaseDesk desk;

    ServingBook(CaseEntries cases, CaseDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * A month in which the allowance is cut.
     *
     * @param ordinal first, second … month of serving
     */
    private record CutMonth(CaseEntry entry, int ordinal, LocalDate from, LocalDate until, int percent) {
        boolean touches(RecapRequest request) {
            return !from.isAfter(request.until()) && !until.isBefore(request.from());
        }
    }

    @Override
    public String name() {
        return "hukuman";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        List<CaseEntry> serving = cases.serving(request);
        List<CutMonth> months = serving.stream()
                .flatMap(ServingBook::months)
                .filter(month -> month.touches(request))
                .toList();
        LocalDate today = desk.today();
        return List.of(
                new Table<>(name(), Message.of("register.counts.serving", serving.size()), columns(today), serving)
                        .with(Tally.of("serving-kind", "sanction", ServingBook::kind, e -> state(e, today))),
                new Table<>("pay-cut", Message.of("register.counts.payCut", months.size()), monthColumns(), months)
                        .with(Tally.of(
                                "pay-cut-opd",
                                "opd",
                                month -> month.entry().person().opd(),
                                month -> "%tY-%<tm".formatted(month.from()))));
    }

    /** The allowance of the month of effect is the first that is cut. Months run from the day of effect; the day before the same date next month is the last of one. */
    private static Stream<CutMonth> months(CaseEntry entry) {
        SanctionKind kind = entry.sanction().orElseThrow();
        if (kind.payCut().isEmpty()) {
            return Stream.empty();
        }
        LocalDate first = entry.effectiveOn().orElseThrow();
        return IntStream.range(0, kind.months().orElse(0))
                .mapToObj(i -> new CutMonth(
                        entry,
                        i + 1,
                        first.plusMonths(i),
                        first.plusMonths(i + 1L).minusDays(1),
                        kind.payCut().orElseThrow()));
    }

    private static Columns<CaseEntry> columns(LocalDate today) {
        return Columns.<CaseEntry>of()
                .text("case", 15, CaseEntry::number)
                .name("name", 28, e -> e.person().name())
                .nip("nip", e -> e.person().nip())
                .text("opd", 28, e -> e.person().opd())
                .text("sanction", 34, ServingBook::kind)
                .text("decision", 24, e -> e.outcome().decisionNumber())
                .day("effectiveOn", CaseEntry::effectiveOn)
                .day("servedUntil", CaseEntry::servedUntil)
                .number("monthsTotal", 9, e -> e.sanction().flatMap(SanctionKind::months))
                .number("monthsLeft", 9, e -> left(e, today))
                .onlyRaw()
                .day("decidedOn", e -> e.outcome().decidedOn())
                .text("kind", 14, CaseEntry::kind)
                .text("grade", 10, e -> e.person().grade())
                .text("position", 28, e -> e.person().position())
                .text("unit", 28, e -> e.person().unit())
                .number("payCut", 9, e -> e.sanction().flatMap(SanctionKind::payCut))
                .text("servingState", 18, e -> state(e, today));
    }

    private static Columns<CutMonth> monthColumns() {
        return Columns.<CutMonth>of()
                .text("case", 15, m -> m.entry().number())
                .name("name", 28, m -> m.entry().person().name())
                .nip("nip", m -> m.entry().person().nip())
                .text("opd", 28, m -> m.entry().person().opd())
                .text("sanction", 34, m -> kind(m.entry()))
                .number("monthOrdinal", 9, CutMonth::ordinal)
                .text(
                        "payMonth",
                        16,
                        month -> DateWords.month(month.from()) + " "
                                + month.from().getYear())
                .day("monthFrom", CutMonth::from)
                .day("monthUntil", CutMonth::until)
                .number("payCut", 9, CutMonth::percent);
    }

    private static String kind(CaseEntry entry) {
        return entry.sanction().map(SanctionKind::name).orElse("");
    }

    private static Message state(CaseEntry entry, LocalDate today) {
        boolean over = entry.servedUntil().filter(today::isAfter).isPresent();
        boolean begun = entry.effectiveOn().filter(day -> !day.isAfter(today)).isPresent();
        return Message.of(over ? "register.serving.over" : begun ? "register.serving.now" : "register.serving.later");
    }

    /** Months begun and still to come. */
    private static int left(CaseEntry entry, LocalDate today) {
        LocalDate from = entry.effectiveOn().filter(today::isBefore).orElse(today);
        LocalDate end = entry.servedUntil().orElseThrow().plusDays(1);
        long whole = ChronoUnit.MONTHS.between(from, end);
        boolean part = from.plusMonths(whole).isBefore(end);
        return (int) Math.max(0, whole + (part ? 1 : 0));
    }
}
