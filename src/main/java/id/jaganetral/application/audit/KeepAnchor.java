package id.jaganetral.application.audit;

import id.jaganetral.application.transaction.UnitOfWork;
import java.util.Optional;

/**
 * Moves the head beside the database on (jangkar folder). A head the log does not hold any more stays where it is: it is
 * the proof that the database was put back.
 */
public final class KeepAnchor {
    private final UnitOfWork uow;
    private final AnchorFile beside;

    public KeepAnchor(UnitOfWork uow, AnchorFile beside) {
        this.uow = uow;
        this.beside = beside;
    }

    /** Whether the log still holds the head kept beside it; only then it is moved on. */
    public boolean moveOn() {
        Optional<ChainHead> kept = beside.read();
        Optional<ChainHead> now = uow.read(tx -> {
            AuditQueries log = tx.queries(AuditQueries.class);
            boolean holds = kept.filter(head -> head.number() > 0)
                    .map(head ->
                            log.hash(head.number()).filter(head.hash()::equals).isPresent())
                    .orElse(true);
            return holds ? log.head() : Optional.<ChainHead>empty();
        });
        now.ifPresent(beside::write);
        return now.isPresent();
    }
}
