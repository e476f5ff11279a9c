package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.Recap;
import id.jaganetral.application.recap.RecapLine;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rekap: people reported, by OPD, act, stage, outcome and kind of employee. */
public final class RecapBook implements Register {
    private final PrepareRecap recaps;

    public RecapBook(PrepareRecap recaps) {
        this.recaps = recaps;
    }

    @Override
    public String name() {
        return "rekap";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.SOURCE, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        return List.of(table(recaps.recap(request)));
    }

    /** The table of a recap. */
    public static Table<RecapLine> table(Recap recap) {
        return new Table<>(
                        "rekap",
                        Message.of("recap.counts", recap.people(), recap.reports()),
                        PeopleColumns.columns(recap),
                        recap.lines())
                .with(byOutcome("recap-opd", "opd", l -> l.person().opd()))
                .with(byOutcome("recap-form", "form", PeopleColumns::form))
                .with(byOutcome("recap-stage", "stage", PeopleColumns::stage))
                .with(byOutcome("recap-kind", "kind", PeopleColumns::kind).rows(PeopleColumns.KINDS))
                .with(Tally.of("recap-opd-form", "opd", l -> l.person().opd(), PeopleColumns::form))
                .with(Tally.<RecapLine>of(
                                "recap-opd-kind", "opd", l -> l.person().opd(), PeopleColumns::kind)
                        .columns(PeopleColumns.KINDS));
    }

    private static Tally<RecapLine> byOutcome(String name, String heading, Function<RecapLine, ?> row) {
        return Tally.<RecapLine>of(name, heading, row, PeopleColumns::outcome).columns(PeopleColumns.OUTCOMES);
    }
}
