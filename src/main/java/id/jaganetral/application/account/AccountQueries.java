package id.jaganetral.application.account;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for accounts. */
@Needs(Permission.KEEP_ACCOUNTS)
public interface AccountQueries extends Queries {
    /** By name, the closed ones too. */
    List<Account> all();

    Optional<Account> find(UUID id);

    /** Whether this account is named for some report. */
    boolean holds(UUID id);

    /** Whether some restricted report would be seen by nobody without this account; whom a report accuses does not see it. */
    boolean holdsAlone(UUID id);
}
