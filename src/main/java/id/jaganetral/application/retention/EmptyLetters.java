package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import java.util.List;
import java.util.UUID;

/** Empties letters received that were about nothing but what is destroyed. */
@Needs(Permission.APPROVE_DESTRUCTION)
public interface EmptyLetters extends Store {
    /**
     * They keep their number, their dates and what they were about; sender, subject and answers go.
     *
     * @return how many
     */
    int about(UUID report, List<UUID> cases);
}
