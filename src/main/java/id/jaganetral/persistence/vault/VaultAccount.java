package id.jaganetral.persistence.vault;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.NewUserCheck;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The account of whoever opened the vault. */
public final class VaultAccount implements OwnAccount {
    private final Vault vault;
    private final NewUserCheck check;
    private final Opened opened;
    private final Gate gate;

    /**
     * @param gate of whoever came in
     */
    public VaultAccount(Vault vault, NewUserCheck check, Opened opened, Gate gate) {
        this.vault = vault;
        this.check = check;
        this.opened = opened;
        this.gate = gate;
    }

    @Override
    public UUID id() {
        return opened.user();
    }

    @Override
    public String fullName() {
        return opened.person().fullName();
    }

    @Override
    public String signInName() {
        return opened.person().signInName();
    }

    @Override
    public boolean mustChangePassword() {
        return opened.mustChange();
    }

    @Override
    public Outcome<OwnAccount> confirm(char[] password) {
        return vault.check(opened.user(), password).map(right -> this);
    }

    @Override
    public Outcome<OwnAccount> changePassword(char[] old, char[] wanted) {
        if (Arrays.equals(old, wanted)) {
            return Outcome.refused(Reason.atField("password", Message.of("access.password.same")));
        }
        List<Reason> weak = check.password(wanted, List.of(signInName(), fullName()));
        if (!weak.isEmpty()) {
            return Outcome.refused(weak);
        }
        return vault.check(opened.user(), old)
                .<Outcome<OwnAccount>>fold(
                        right -> Outcome.done(changed(wanted)), reasons -> Outcome.refused(atOldPassword(reasons)));
    }

    @Override
    public Outcome<RecoveryKey> renewRecovery(char[] password) {
        gate.require(Permission.KEEP_WORKSPACE);
        return vault.check(opened.user(), password).map(right -> vault.renewRecovery(opened.key()));
    }

    @Override
    public Outcome<SharePair> shareRecovery(char[] password) {
        gate.require(Permission.KEEP_WORKSPACE);
        return vault.check(opened.user(), password).map(right -> vault.shareOut(opened.key()));
    }

    private OwnAccount changed(char[] wanted) {
        vault.give(opened.key(), opened.user(), new NewUser(fullName(), new Credentials(signInName(), wanted)), false);
        return new VaultAccount(vault, check, new Opened(opened.key(), opened.user(), opened.person(), false), gate);
    }

    private static List<Reason> atOldPassword(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.field().isPresent() ? Reason.atField("old", reason.message()) : reason)
                .toList();
    }
}
