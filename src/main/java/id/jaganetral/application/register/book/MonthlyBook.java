package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.OpdNames;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.SanctionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Laporan bulanan: violations, their follow-up, pledges and meetings of a month; an OPD without any stands as nihil. */
final class MonthlyBook implements Register {
    private final PrepareRecap recaps;
    private final CaseEntries cases;
    private final Prevention prevention;
    private final OpdNames names;

    /** What was done so that there are no violations. */
    record Prevention(Pledges pledges, Meetings letters, Attendances meetings) {}

    MonthlyBook(PrepareRecap recaps, CaseEntries cases, Prevention prevention, OpdNames names) {
        this.recaps = recaps;
        this.cases = cases;
        this.prevention = prevention;
        this.names = names;
    }

    /** Pledges of one OPD. */
    private record PledgeCount(String opd, int staff, int signed, int made) {
        static PledgeCount of(String opd, List<Pledges.Line> lines) {
            return new PledgeCount(
                    opd, lines.size(), count(lines, Pledges.State.SIGNED), count(lines, Pledges.State.MADE));
        }

        private static int count(List<Pledges.Line> lines, Pledges.State state) {
            return (int) lines.stream().filter(line -> line.state() == state).count();
        }

        int none() {
            return staff - signed - made;
        }

        double share() {
            return staff == 0 ? 0 : (double) signed / staff;
        }
    }

    @Override
    public String name() {
        return "bulanan";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        List<String> opds = request.opd().map(List::of).orElseGet(names::all);
        List<Table<?>> tables = new ArrayList<>();
        tables.add(violations(recaps.recap(request), opds));
        List<CaseEntry> alive = cases.alive(request);
        tables.add(
                new Table<>("monthly-cases", Message.of("register.counts.alive", alive.size()), caseColumns(), alive));
        tables.add(pledges(request));
        tables.add(prevention.meetings().meetings("monthly-events", request));
        tables.add(prevention.letters().table("monthly-meetings", request));
        return tables;
    }

    private static Table<RecapLine> violations(Recap recap, List<String> opds) {
        return new Table<>(
                        "monthly-people",
                        Message.of("recap.counts", recap.people(), recap.reports()),
                        PeopleColumns.columns(recap),
                        recap.lines())
                .with(Tally.<RecapLine>of("monthly-opd", "opd", l -> l.person().opd(), PeopleColumns::outcome)
                        .rows(opds)
                        .columns(PeopleColumns.OUTCOMES));
    }

    private static Columns<CaseEntry> caseColumns() {
        return Columns.<CaseEntry>of()
                .text("case", 15, CaseEntry::number)
                .day("opened", CaseEntry::openedOn)
                .name("name", 28, e -> e.person().name())
                .nip("nip", e -> e.person().nip())
                .text("opd", 28, e -> e.person().opd())
                .text("stage", 22, CaseEntry::stage)
                .text("sanction", 30, e -> e.sanction().map(SanctionKind::name))
                .text("decision", 22, e -> e.outcome().decisionNumber())
                .day("decidedOn", e -> e.outcome().decidedOn())
                .text("nextStep", 28, CaseEntry::nextStep)
                .day("nextDue", CaseEntry::nextDue);
    }

    private Table<PledgeCount> pledges(RecapRequest request) {
        Map<String, List<Pledges.Line>> byOpd = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        prevention.pledges().lines(request).forEach(line -> byOpd.computeIfAbsent(
                        line.person().opd(), opd -> new ArrayList<>())
                .add(line));
        List<PledgeCount> lines = byOpd.entrySet().stream()
                .map(opd -> PledgeCount.of(opd.getKey(), opd.getValue()))
                .toList();
        return new Table<>(
                "monthly-pledges", Message.of("register.counts.pledgeOpds", lines.size()), pledgeColumns(), lines);
    }

    private static Columns<PledgeCount> pledgeColumns() {
        return Columns.<PledgeCount>of()
                .text("opd", 44, count -> count.opd().isEmpty() ? Tally.NOT_TOLD : count.opd())
                .summed("staff", 12, PledgeCount::staff)
                .summed("pledgeSigned", 16, PledgeCount::signed)
                .summed("pledgeMade", 16, PledgeCount::made)
                .summed("pledgeNone", 16, PledgeCount::none)
                .share("pledgeShare", 14, PledgeCount::share);
    }
}
