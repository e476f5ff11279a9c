package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.NextStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    public List<DueItem> all() {
        return uow.read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            Map<CaseFileId, CaseFileHead> heads =
                    queries.heads().stream().collect(Collectors.toMap(CaseFileHead::id, Function.identity()));
            return queries.unsettled().stream()
                    .flatMap(file -> desk.assess(file).steps().stream()
                            .map((NextStep step) -> new DueItem(heads.get(file.id()), step)))
                    .sorted(PRESSING)
                    .toList();
        });
    }
}
