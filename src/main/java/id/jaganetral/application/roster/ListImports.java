package id.jaganetral.application.roster;

import id.jaganetral.application.transaction.UnitOfWork;
import java.util.List;
import java.util.UUID;

/** Tells which files were imported, by whom, and what became of their rows (riwayat impor). */
public final class ListImports {
    private static final int MOST = 500;

    private final UnitOfWork unitOfWork;

    public ListImports(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Newest first. */
    public List<ImportRecord> all() {
        return unitOfWork.read(tx -> tx.queries(ImportQueries.class).imports(MOST));
    }

    public List<RowNote> rejected(UUID imported) {
        return unitOfWork.read(tx -> tx.queries(ImportQueries.class).rejected(imported));
    }
}
