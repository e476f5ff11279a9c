package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.casefile.standing.NextStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is to be done over all case files, the most pressing first. */
public final class DueItems {
    private static final Comparator<DueItem> PRESSING = Comparator.comparing(
                    (DueItem i) -> i.step().waiting())
            .thenComparing(i -> i.step().due().orElse(LocalDate.MAX))
            .thenComparing(i -> i.head().number());

    private final UnitOfWork uow;
    private final CaseDesk desk;

    public DueItems(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
    }

    /**
     * The work of the office.
     *
     * @param openCases files that are not closed
     */
    public record Work(long openCases, List<DueItem> items) {}

    public List<DueItem> all() {
        return work().items();
    }

    /** Looks once at each file that is not settled; what the settled ones say is not read. */
    public Work work() {
        return uow.<Work>read(tx -> {
            long open = 0;
            List<DueItem> items = new ArrayList<>();
            for (CaseFile file : tx.queries(CaseFileQueries.class).unsettled()) {
                CaseStanding standing = desk.assess(file);
                open += standing.stage().closed() ? 0 : 1;
                CaseFileHead head = CaseFileHead.ofUnsettled(file);
                for (NextStep step : standing.steps()) {
                    items.add(new DueItem(head, step, standing.responsible(step)));
                }
            }
            items.sort(PRESSING);
            return new Work(open, List.copyOf(items));
        });
    }
}
