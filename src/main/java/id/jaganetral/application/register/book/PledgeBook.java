package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.application.register.book.PreventionQueries.PreventionLetter;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rekap pakta integritas: everyone active, with the pledge of the period; who has none stands in it as well. */
final class PledgeBook implements Register {
    private final Pledges pledges;

    PledgeBook(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public String name() {
        return "pakta";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        List<Pledges.Line> lines = pledges.lines(request);
        return List.of(new Table<>(name(), Message.of("register.counts.pledges", lines.size()), columns(), lines)
                .with(byState("pledge-opd", "opd", line -> line.person().opd()))
                .with(byState(
                        "pledge-kind",
                        "kind",
                        line -> Message.of("recap.kind." + line.person().kind()))));
    }

    private static Tally<Pledges.Line> byState(String name, String heading, Function<Pledges.Line, ?> row) {
        List<Message> states =
                Stream.of(Pledges.State.values()).map(Pledges.State::words).toList();
        return Tally.<Pledges.Line>of(name, heading, row, Pledges.Line::stateWords)
                .columns(states)
                .share("pledgeShare", List.of(Pledges.State.SIGNED.words()), states);
    }

    private static Columns<Pledges.Line> columns() {
        return Columns.<Pledges.Line>of()
                .name("name", 34, line -> line.person().name())
                .nip("nip", line -> line.person().nip())
                .text("position", 34, line -> line.person().position())
                .text("opd", 34, line -> line.person().opd())
                .text("pledgeState", 26, Pledges.Line::stateWords)
                .day("pledgeDate", line -> line.pledge().map(PreventionLetter::date))
                .day("signedOn", Pledges.Line::signedOn)
                .onlyRaw()
                .text(
                        "kind",
                        16,
                        line -> Message.of("recap.kind." + line.person().kind()))
                .text("unit", 34, line -> line.person().unitName());
    }
}
