package id.jaganetral.application.account;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import java.util.UUID;

/** Keeps accounts; none is ever deleted. */
@Needs(Permission.KEEP_ACCOUNTS)
public interface AccountStore extends Store {
    void add(Account account);

    /** The first of a workspace, who has seen everything there is until now. */
    void adopt(Account first);

    /** Names one account for all the other is named for, and for seeing who reported where the other may. */
    void handOver(UUID from, UUID to);

    /** Everything but the id and the name to sign in with may change. */
    void change(Account account);
}
