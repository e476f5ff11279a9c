package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.ui.kit.draft.DraftPart;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of a form that is not saved yet, by fingerprint, way and name: what was taken in lies in the store already. */
public final class KeptInbox implements DraftPart {
    private static final String PREFIX = "evidence.";

    private final EvidenceInbox inbox;
    private final StrayEvidence stray;
    private final Set<String> asked = new HashSet<>();

    public KeptInbox(EvidenceInbox inbox, StrayEvidence stray) {
        this.inbox = inbox;
        this.stray = stray;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (EvidenceInbox.Item item : List.copyOf(inbox.items())) {
            Provenance from = item.received().provenance();
            values.put(PREFIX + item.received().file().fingerprint().hex(), from.way() + " " + from.fileName());
        }
        return values;
    }

    @Override
    public void restore(Map<String, String> values) {
        List<Map.Entry<String, String>> missing = values.entrySet().stream()
                .filter(kept -> kept.getKey().startsWith(PREFIX) && asked.add(kept.getKey()))
                .toList();
        if (!missing.isEmpty()) {
            inbox.take(() -> new Handful(
                    missing.stream().flatMap(kept -> again(kept).stream()).toList(), List.of()));
        }
    }

    private Optional<Arriving> again(Map.Entry<String, String> kept) {
        Fingerprint file = new Fingerprint(kept.getKey().substring(PREFIX.length()));
        String[] told = kept.getValue().split(" ", 2);
        return stray.again(file, told[1], ArrivalWay.valueOf(told[0]));
    }
}
