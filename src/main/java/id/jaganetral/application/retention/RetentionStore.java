package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.ListDecision;
import id.jaganetral.domain.retention.RetainedItem;
import java.time.Instant;
import java.util.UUID;

/** Keeps classes chosen, holds and lists. Everything is added, nothing changed. */
@Needs(Permission.PROPOSE_DESTRUCTION)
public interface RetentionStore extends Store {
    void assign(RetainedItem item, UUID report, String code, String reason, String by, Instant at);

    /**
     * Sets or lifts a hold.
     *
     * @param held whether it stands from now on
     */
    void hold(Hold hold, boolean held);

    /** The running number of the next list of a year. */
    int nextNumber(int year);

    void propose(DestructionList list);

    /** Takes a list back. */
    void withdraw(UUID list, ListDecision decision);
}
