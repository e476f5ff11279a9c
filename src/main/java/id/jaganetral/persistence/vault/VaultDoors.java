package id.jaganetral.persistence.vault;

import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.Doors;
import java.util.UUID;

/** Gives and takes ways in with the data key of the session that is open. */
public record VaultDoors(Vault vault, Opened opened) implements Doors {
    @Override
    public boolean isTaken(String signInName) {
        return vault.isTaken(signInName);
    }

    @Override
    public boolean hasWayIn(UUID account) {
        return vault.hasWayIn(account);
    }

    @Override
    public void give(UUID account, NewUser who) {
        vault.give(opened.key(), account, who, true);
    }

    @Override
    public void rename(UUID account, String fullName) {
        vault.rename(opened.key(), account, fullName);
    }

    @Override
    public void take(UUID account) {
        vault.take(account);
    }
}
