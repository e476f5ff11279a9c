package id.jaganetral.application.account;

import id.jaganetral.application.access.NewUser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Ways in that are remembered only. */
public final class MemoryDoors implements Doors {
    private final Set<UUID> ways;

    public MemoryDoors(UUID... open) {
        this.ways = new HashSet<>(List.of(open));
    }

    @Override
    public boolean isTaken(String signInName) {
        return false;
    }

    @Override
    public boolean hasWayIn(UUID account) {
        return ways.contains(account);
    }

    @Override
    public void give(UUID account, NewUser who) {
        ways.add(account);
    }

    @Override
    public void rename(UUID account, String fullName) {
        // known by id only
    }

    @Override
    public void take(UUID account) {
        ways.remove(account);
    }
}
