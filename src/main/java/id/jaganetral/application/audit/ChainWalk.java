package id.jaganetral.application.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes through a log from its first entry to its last and stops at the first that does not fit. */
public final class ChainWalk {
    private final List<Anchor> anchors;
    private ChainHead head;
    private int nextAnchor;
    private long sure;
    private Optional<ChainFault> fault = Optional.empty();

    /**
     * @param start before the first entry
     * @param anchors what is known of the log from elsewhere, in any order
     */
    public ChainWalk(ChainHead start, Collection<Anchor> anchors) {
        this.head = start;
        this.anchors = new ArrayList<>(anchors);
        this.anchors.sort(Comparator.comparingLong(anchor -> anchor.head().number()));
        holdAgainstAnchors();
    }

    /** Takes the next entry; answers whether the walk goes on. */
    public boolean step(LinkedEntry linked) {
        if (fault.isPresent()) {
            return false;
        }
        long expected = head.number() + 1;
        if (linked.entry().number() > expected) {
            fault = Optional.of(ChainFault.of(ChainFault.Kind.MISSING, expected));
        } else if (linked.entry().number() < expected
                || !head.hashOf(linked.entry()).equals(linked.hash())) {
            fault = Optional.of(ChainFault.of(ChainFault.Kind.CHANGED, expected));
        } else {
            head = linked.head();
            holdAgainstAnchors();
        }
        return fault.isEmpty();
    }

    /** What is wrong, after the last entry was taken. */
    public Optional<ChainFault> fault() {
        if (fault.isEmpty() && nextAnchor < anchors.size()) {
            return Optional.of(new ChainFault(
                    ChainFault.Kind.CUT_OFF,
                    head.number() + 1,
                    head.number(),
                    Optional.of(anchors.get(anchors.size() - 1))));
        }
        return fault;
    }

    /** The last entry that fits. */
    public ChainHead head() {
        return head;
    }

    private void holdAgainstAnchors() {
        while (fault.isEmpty()
                && nextAnchor < anchors.size()
                && anchors.get(nextAnchor).head().number() == head.number()) {
            Anchor anchor = anchors.get(nextAnchor);
            if (anchor.head().equals(head)) {
                sure = head.number();
                nextAnchor++;
            } else {
                fault = Optional.of(new ChainFault(ChainFault.Kind.REWRITTEN, sure + 1, sure, Optional.of(anchor)));
            }
        }
    }
}
