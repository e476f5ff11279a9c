package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists all case files with stage and next step, the latest first. */
public final class ListCaseFiles {
    private final UnitOfWork uow;
    private final CaseDesk desk;

    public ListCaseFiles(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
    }

    public List<CaseFileLine> lines() {
        return uow.read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            Map<CaseFileId, CaseStanding> standings =
                    queries.unsettled().stream().collect(Collectors.toMap(CaseFile::id, desk::assess));
            Function<CaseFileHead, CaseFileLine> line = head -> line(head, standings);
            return queries.heads().stream().map(line).toList();
        });
    }

    private CaseFileLine line(CaseFileHead head, Map<CaseFileId, CaseStanding> standings) {
        CaseStanding standing = standings.get(head.id());
        if (standing == null) {
            return new CaseFileLine(head, head.settledStage().orElseThrow(), Optional.empty(), false);
        }
        boolean overdue = standing.mostPressing()
                .filter(s -> !s.waiting())
                .filter(s -> s.overdue(desk.today()))
                .isPresent();
        return new CaseFileLine(head, standing.stage(), standing.mostPressing(), overdue);
    }
}
