package id.jaganetral.application.audit;

import id.jaganetral.application.transaction.ChangeLog;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Enters every change at the end of the log, which begins with the first. Each issued letter gets the head of the log. */
public final class Trail implements ChangeLog {
    private final UUID workspace;
    private final Supplier<Optional<UUID>> who;
    private final Clock clock;

    /**
     * @param who the account at work, asked anew each time
     */
    public Trail(UUID workspace, Supplier<Optional<UUID>> who, Clock clock) {
        this.workspace = workspace;
        this.who = who;
        this.clock = clock;
    }

    @Override
    public void enter(Writing tx, List<Act> acts) {
        if (acts.isEmpty()) {
            throw new IllegalStateException("a change that says nothing of itself");
        }
        AuditStore store = tx.store(AuditStore.class);
        Optional<ChainHead> last = tx.queries(AuditQueries.class).head();
        ChainHead head =
                last.orElseGet(() -> append(store, ChainHead.beforeFirst(workspace), Act.of(ActKind.LOG_BEGUN)));
        for (Act act : acts) {
            head = append(store, head, act);
            if (act.kind() == ActKind.LETTER_ISSUED) {
                store.anchor(act.subject().orElseThrow(), head);
            }
        }
    }

    private ChainHead append(AuditStore store, ChainHead head, Act act) {
        LinkedEntry next = head.next(clock.instant(), who.get(), act);
        store.append(next);
        return next.head();
    }
}
