package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.ListDecision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Decides on lists and removes what was approved. */
@Needs(Permission.APPROVE_DESTRUCTION)
public interface DestructionStore extends Store {
    void decide(UUID list, ListDecision decision);

    /**
     * Removes every row of a file and leaves what remains of it.
     *
     * @return what is to be removed from the disk after this change is durable
     */
    Removed remove(UUID list, DueFile file, Instant at);

    /** Nothing of these reports is left on the disk. */
    void swept(List<UUID> reports, Instant at);

    /**
     * What went, by kind.
     *
     * @param pieces how many pieces of evidence
     * @param letters how many letters and scans
     * @param cases ids of the case files
     * @param ids of the report and all that hung on it, by which forms kept half filled are known
     */
    record Removed(int pieces, int letters, List<UUID> cases, List<UUID> ids) {}
}
