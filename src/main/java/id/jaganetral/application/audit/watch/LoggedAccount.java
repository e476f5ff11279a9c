package id.jaganetral.application.audit.watch;

import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Outcome;
import java.util.UUID;

/** Notes what somebody does about the own way in, also what failed. */
public final class LoggedAccount implements OwnAccount {
    private final OwnAccount account;
    private final Logbook log;
    private final TellAttempts attempts;

    public LoggedAccount(OwnAccount account, Logbook log, TellAttempts attempts) {
        this.account = account;
        this.log = log;
        this.attempts = attempts;
    }

    @Override
    public UUID id() {
        return account.id();
    }

    @Override
    public String fullName() {
        return account.fullName();
    }

    @Override
    public String signInName() {
        return account.signInName();
    }

    @Override
    public boolean mustChangePassword() {
        return account.mustChangePassword();
    }

    @Override
    public Outcome<OwnAccount> changePassword(char[] old, char[] wanted) {
        return noted(ActKind.PASSWORD_CHANGED, account.changePassword(old, wanted))
                .map(changed -> new LoggedAccount(changed, log, attempts));
    }

    @Override
    public Outcome<OwnAccount> confirm(char[] password) {
        return noted(ActKind.UNLOCKED, account.confirm(password)).map(right -> this);
    }

    @Override
    public Outcome<RecoveryKey> renewRecovery(char[] password) {
        return noted(ActKind.RECOVERY_RENEWED, account.renewRecovery(password));
    }

    @Override
    public Outcome<SharePair> shareRecovery(char[] password) {
        return noted(ActKind.RECOVERY_SHARED, account.shareRecovery(password));
    }

    /** Only now it is known whether it was done; it is not said to be before it is noted. */
    private <T> Outcome<T> noted(ActKind kind, Outcome<T> outcome) {
        attempts.tell();
        if (outcome instanceof Outcome.Done<T>) {
            log.note(Act.about(kind, id()));
        }
        return outcome;
    }
}
