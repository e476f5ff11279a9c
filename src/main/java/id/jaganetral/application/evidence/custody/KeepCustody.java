package id.jaganetral.application.evidence.custody;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.IntegrityFinding.State;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enters what is done with evidence into its custody record, and shows the record. Each entry also stands in the log. */
public final class KeepCustody {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;

    public KeepCustody(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
    }

    /** Enters an act within the transaction that does it. */
    public void enter(Writing tx, EvidenceItem item, CustodyAct act, String result) {
        tx.store(CustodyStore.class).enter(item, act, clock.instant(), officer.name(), result);
        tx.note(noted(item, act));
    }

    /** Enters an act that changes nothing else; when this returns, the entry is durable. */
    public void note(EvidenceItem item, CustodyAct act, String result) {
        uow.write(tx -> {
            enter(tx, item, act, result);
            return item;
        });
    }

    /** Enters what a check of several pieces showed. */
    public void verified(List<IntegrityFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        long bad = findings.stream()
                .filter(finding -> finding.state() != State.INTACT)
                .count();
        uow.write(tx -> {
            CustodyStore store = tx.store(CustodyStore.class);
            findings.forEach(finding -> store.enter(
                    finding.item(),
                    CustodyAct.VERIFIED,
                    clock.instant(),
                    officer.name(),
                    finding.state().name()));
            tx.note(Act.of(ActKind.EVIDENCE_VERIFIED, findings.size(), bad));
            return findings;
        });
    }

    public List<CustodyEntry> record(EvidenceId evidence) {
        return uow.read(tx -> tx.queries(CustodyQueries.class).custody(evidence));
    }

    public Optional<EvidenceNumber> number(EvidenceId evidence) {
        return uow.read(tx -> tx.queries(CustodyQueries.class).number(evidence));
    }

    private static Act noted(EvidenceItem item, CustodyAct act) {
        String bytes = item.file().fingerprint().hex();
        UUID report = item.report().value();
        return switch (act) {
            case VIEWED -> Act.about(ActKind.EVIDENCE_SEEN, report, bytes);
            case EXPORTED -> Act.about(ActKind.EVIDENCE_COPIED, report, bytes);
            default -> Act.about(ActKind.EVIDENCE_HANDLED, report, bytes, act);
        };
    }
}
