package id.jaganetral.application.audit;

import id.jaganetral.domain.outcome.Message;
import java.util.Map;

/** Says what is wrong with a log, and which entry is the first bad one. */
public final class ChainFaultWords {
    private static final Map<ChainFault.Kind, String> KINDS = Map.of(
            ChainFault.Kind.MISSING, "audit.fault.missing",
            ChainFault.Kind.CHANGED, "audit.fault.changed",
            ChainFault.Kind.REWRITTEN, "audit.fault.rewritten",
            ChainFault.Kind.CUT_OFF, "audit.fault.cutOff");
    private static final Map<Anchor.Place, String> PLACES = Map.of(
            Anchor.Place.LETTER, "audit.anchor.letter",
            Anchor.Place.FOLDER, "audit.anchor.folder",
            Anchor.Place.BACKUP, "audit.anchor.backup",
            Anchor.Place.SEAL, "audit.anchor.seal");

    private ChainFaultWords() {}

    public static Message of(ChainFault fault) {
        long anchored = fault.anchor().map(anchor -> anchor.head().number()).orElse(0L);
        Object place = fault.anchor().<Object>map(ChainFaultWords::place).orElse("");
        return Message.of(KINDS.get(fault.kind()), fault.number(), fault.since(), anchored, place);
    }

    private static Message place(Anchor anchor) {
        return Message.of(PLACES.get(anchor.place()), anchor.reference());
    }
}
