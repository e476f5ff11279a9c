package id.jaganetral.application.recap;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts people reported in a period and what became of them. */
public final class PrepareRecap {
    private final UnitOfWork uow;
    private final CaseOutcomes cases;

    public PrepareRecap(UnitOfWork uow, CaseOutcomes cases) {
        this.uow = uow;
        this.cases = cases;
    }

    public Outcome<Recap> prepare(RecapRequest request) {
        if (request.until().isBefore(request.from())) {
            return Outcome.refused(Reason.atField("until", Message.of("recap.period.backwards")));
        }
        return Outcome.done(recap(request));
    }

    /** The recap of a period that is known to be one. */
    public Recap recap(RecapRequest request) {
        return uow.<Recap>read(tx -> {
            List<RecapPerson> people = tx.queries(RecapQueries.class).people(request);
            return new Recap(request, lines(people));
        });
    }

    /** The box of each person of a report, and the one box the report itself sits in. */
    public ReportBox box(ReportId report) {
        return uow.read(tx -> ReportBox.of(lines(tx.queries(BoxQueries.class).ofReport(report.value()))));
    }

    private List<RecapLine> lines(List<RecapPerson> people) {
        List<UUID> files = people.stream()
                .map(RecapPerson::caseFile)
                .flatMap(Optional::stream)
                .toList();
        Map<UUID, CaseOutcome> outcomes = cases.of(files);
        return people.stream()
                .map(person -> RecapLine.of(person, person.caseFile().map(outcomes::get)))
                .toList();
    }

    public List<String> opds() {
        return uow.read(tx -> tx.queries(RecapQueries.class).opds());
    }
}
