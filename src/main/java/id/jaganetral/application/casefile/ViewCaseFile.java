package id.jaganetral.application.casefile;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFileId;
import java.util.Optional;

/** Looks into one case file. */
public final class ViewCaseFile {
    private final UnitOfWork uow;
    private final CaseDesk desk;

    public ViewCaseFile(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
    }

    public Optional<CaseView> view(CaseFileId id) {
        return uow.read(tx -> tx.queries(CaseFileQueries.class).find(id).map(file -> desk.view(tx, file)));
    }
}
