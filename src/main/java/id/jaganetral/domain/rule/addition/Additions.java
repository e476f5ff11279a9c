package id.jaganetral.domain.rule.addition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All additions of an office, in order. */
public record Additions(List<LawAddition> all) {
    public static final Additions NONE = new Additions(List.of());

    public Additions {
        all = List.copyOf(all);
    }

    /** Those that count: not taken back by a later one that itself stands. */
    public List<LawAddition> standing() {
        Set<UUID> withdrawn = new HashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            LawAddition addition = all.get(i);
            if (!withdrawn.contains(addition.id())) {
                addition.withdraws().ifPresent(withdrawn::add);
            }
        }
        return all.stream()
                .filter(a -> a.change() != Change.WITHDRAW && !withdrawn.contains(a.id()))
                .toList();
    }

    public boolean stands(LawAddition addition) {
        return standing().contains(addition);
    }

    /** Everything ever said of one entry, the oldest first, with what was taken back. */
    public List<LawAddition> of(EntryRef entry) {
        return all.stream().filter(a -> a.entry().equals(entry)).toList();
    }

    public List<LawAddition> standingOf(EntryRef entry) {
        return standing().stream().filter(a -> a.entry().equals(entry)).toList();
    }

    public Additions with(LawAddition more) {
        List<LawAddition> longer = new ArrayList<>(all);
        longer.add(more);
        return new Additions(longer);
    }

    public long nextNumber() {
        return all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    }
}
