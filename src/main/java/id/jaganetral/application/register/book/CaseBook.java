package id.jaganetral.application.register.book;

import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.Columns;
import id.jaganetral.application.register.Register;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.SanctionKind;
import java.util.List;
import java.util.Set;

/** Register berkas perkara: files opened in the period. */
final class CaseBook implements Register {
    private final CaseEntries cases;

    CaseBook(CaseEntries cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "perkara";
    }

    @Override
    public Set<Filter> filters() {
        return Set.of(Filter.PERIOD, Filter.OPD);
    }

    @Override
    public List<Table<?>> tables(RecapRequest request) {
        List<CaseEntry> lines = cases.opened(request);
        return List.of(new Table<>(name(), Message.of("register.counts.cases", lines.size()), columns(), lines)
                .with(Tally.<CaseEntry>of("case-opd", "opd", e -> e.person().opd(), CaseEntry::stage))
                .with(Tally.of("case-track", "track", CaseBook::track, CaseEntry::kind)));
    }

    private static Columns<CaseEntry> columns() {
        return Columns.<CaseEntry>of()
                .text("case", 15, CaseEntry::number)
                .day("opened", CaseEntry::openedOn)
                .name("name", 28, e -> e.person().name())
                .nip("nip", e -> e.person().nip())
                .text("position", 26, e -> e.person().position())
                .text("opd", 26, e -> e.person().opd())
                .text("track", 12, CaseBook::track)
                .text("stage", 20, CaseEntry::stage)
                .text("sanction", 26, e -> e.sanction().map(SanctionKind::name))
                .text("decision", 22, e -> e.outcome().decisionNumber())
                .day("decidedOn", e -> e.outcome().decidedOn())
                .onlyRaw()
                .text("report", 15, CaseEntry::report)
                .day("known", CaseEntry::knownOn)
                .text("kind", 14, CaseEntry::kind)
                .text("grade", 10, e -> e.person().grade())
                .text(
                        "category",
                        16,
                        e -> Message.of("employee.category." + e.person().category()))
                .text("unit", 28, e -> e.person().unit())
                .text("rows", 16, CaseEntry::rows)
                .text(
                        "outcome",
                        24,
                        e -> Message.of("recap.outcome." + e.outcome().outcome()))
                .day("effectiveOn", CaseEntry::effectiveOn)
                .day("servedUntil", CaseEntry::servedUntil)
                .text("nextStep", 28, CaseEntry::nextStep)
                .day("nextDue", CaseEntry::nextDue)
                .text("idisReference", 20, e -> e.uploaded().reference())
                .day("idisOn", e -> e.uploaded().on());
    }

    static Message track(CaseEntry entry) {
        return Message.of("rule.track." + entry.track());
    }
}
