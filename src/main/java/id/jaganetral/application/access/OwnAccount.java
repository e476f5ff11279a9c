package id.jaganetral.application.access;

import id.jaganetral.domain.outcome.Outcome;
import java.util.UUID;

/** What somebody who is signed in may do about the own way in. */
public interface OwnAccount {
    /** Names the account for good, whatever the person is called. */
    UUID id();

    String fullName();

    String signInName();

    /** Whether the password was given by an administrator and must be replaced before anything else. */
    boolean mustChangePassword();

    /** Replaces the password; the old one is asked for again. */
    Outcome<OwnAccount> changePassword(char[] old, char[] wanted);

    /** Whether this is the own password: the question when the screen was locked. */
    Outcome<OwnAccount> confirm(char[] password);

    /** A new recovery key; every sheet printed before is worthless. */
    Outcome<RecoveryKey> renewRecovery(char[] password);

    /** Sheets for two officers (lembar dua petugas), who open the workspace together; every pair before is worthless. */
    Outcome<SharePair> shareRecovery(char[] password);
}
