package id.jaganetral.application.evidence.origin;

import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.origin.OriginFact;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says more of where a piece came from; what was said before stays. */
public final class TellOrigin {
    private static final int LONGEST = 2_000;

    private final UnitOfWork uow;
    private final KeepCustody custody;
    private final Officer officer;
    private final Clock clock;

    public TellOrigin(UnitOfWork uow, KeepCustody custody, Officer officer, Clock clock) {
        this.uow = uow;
        this.custody = custody;
        this.officer = officer;
        this.clock = clock;
    }

    public List<OriginFact> origin(EvidenceId evidence) {
        return uow.read(tx -> tx.queries(OriginQueries.class).origin(evidence));
    }

    /** Adds what is not empty; refuses when that is nothing, or too long. */
    public Outcome<EvidenceItem> tell(EvidenceItem item, Map<OriginKind, String> said) {
        Map<OriginKind, String> facts = filled(said);
        if (facts.isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("evidence.origin.nothing")));
        }
        List<Reason> tooLong = facts.entrySet().stream()
                .filter(fact -> fact.getValue().length() > LONGEST)
                .map(fact -> Reason.atField(fact.getKey().name(), Message.of("evidence.origin.long", LONGEST)))
                .toList();
        if (!tooLong.isEmpty()) {
            return Outcome.refused(tooLong);
        }
        return uow.write(tx -> KeepCustody.whileSeen(tx, item, () -> {
            OriginStore store = tx.store(OriginStore.class);
            facts.forEach((kind, told) -> {
                store.tell(item, kind, told, clock.instant(), officer.name());
                custody.enter(tx, item, CustodyAct.DESCRIBED, kind.name());
            });
            return Outcome.done(item);
        }));
    }

    /** Without what is empty, and with no blanks around. */
    public static Map<OriginKind, String> filled(Map<OriginKind, String> said) {
        Map<OriginKind, String> facts = new EnumMap<>(OriginKind.class);
        said.forEach((kind, told) -> {
            if (!told.isBlank()) {
                facts.put(kind, told.strip());
            }
        });
        return facts;
    }
}
