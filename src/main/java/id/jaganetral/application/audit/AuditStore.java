package id.jaganetral.application.audit;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import java.util.UUID;

/**
 * Where entries of the log go (port). There is no way to change or remove one. No use case asks for it: the trail writes below
 * the gate, whoever works.
 */
@Needs(Permission.KEEP_WORKSPACE)
public interface AuditStore extends Store {
    void append(LinkedEntry entry);

    /** Writes the head of the log into the register row of a letter. */
    void anchor(UUID letter, ChainHead head);
}
