package id.jaganetral.application.audit;

import id.jaganetral.application.transaction.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the log (membaca catatan). Nobody can change it, so there is nothing else to do with it. */
public final class BrowseLog {
    private final UnitOfWork uow;

    public BrowseLog(UnitOfWork uow) {
        this.uow = uow;
    }

    /** Numbers of the entries that pass the filter, the newest first: eight bytes each, also for a million. */
    public long[] numbers(LogFilter filter) {
        return uow.read(tx -> tx.queries(AuditQueries.class).numbers(filter));
    }

    /** These entries, the newest first. */
    public List<LinkedEntry> entries(long... numbers) {
        return uow.read(tx -> tx.queries(AuditQueries.class).entries(numbers));
    }

    /** Full names by account. */
    public Map<UUID, String> names() {
        return uow.read(tx -> tx.queries(AuditQueries.class).names());
    }
}
