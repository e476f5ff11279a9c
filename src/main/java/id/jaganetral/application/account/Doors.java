package id.jaganetral.application.account;

import id.jaganetral.application.access.NewUser;
import java.util.UUID;

/**
 * The ways in (kata sandi), kept beside the database (port). A way is given by wrapping the key of the running session
 * again; nobody's old password is needed or learnt.
 */
public interface Doors {
    /** Whether somebody signs in under this name. */
    boolean isTaken(String signInName);

    boolean hasWayIn(UUID account);

    /** Gives a password that must be replaced at the next sign-in; an older one opens nothing any more. */
    void give(UUID account, NewUser who);

    /** The name a person is shown by before the database is open. */
    void rename(UUID account, String fullName);

    /** Takes the way in; the account stays in what was written. */
    void take(UUID account);
}
