package id.jaganetral.application.evidence.custody;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Reading;
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
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

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

    /**
     * Does something with a piece, within the transaction that writes it, when whoever works still sees its report. A page
     * may show a piece for longer than its report stays open to him.
     */
    public static <T> Outcome<T> whileSeen(Reading tx, EvidenceItem item, Supplier<Outcome<T>> act) {
        return isSeen(tx, item) ? act.get() : Outcome.refused(Reason.of(Message.of("report.detail.gone")));
    }

    private static boolean isSeen(Reading tx, EvidenceItem item) {
        return tx.queries(CustodyQueries.class).number(item.id()).isPresent();
    }

    /** Enters an act within the transaction that does it; fails when whoever works does not see the report. */
    public void enter(Writing tx, EvidenceItem item, CustodyAct act, String result) {
        if (!isSeen(tx, item)) {
            throw new OperationFailed(Message.of("report.detail.gone"));
        }
        tx.store(CustodyStore.class).enter(item, act, clock.instant(), officer.name(), result);
        tx.note(noted(item, act));
    }

    /** Enters that a piece added later belongs to the case files already opened from its report. */
    public void joinCases(Writing tx, EvidenceItem item) {
        tx.queries(CustodyQueries.class)
                .cases(item.report())
                .forEach(number -> enter(tx, item, CustodyAct.MOVED, number));
    }

    /** Enters an act that changes nothing else; when this returns, the entry is durable. */
    public void note(EvidenceItem item, CustodyAct act, String result) {
        uow.write(tx -> {
            enter(tx, item, act, result);
            return item;
        });
    }

    /** Enters what a check of several pieces showed; nothing of those whose report was restricted meanwhile. */
    public void verified(List<IntegrityFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        uow.write(tx -> {
            List<IntegrityFinding> seen = findings.stream()
                    .filter(finding -> isSeen(tx, finding.item()))
                    .toList();
            enter(tx, seen);
            return seen;
        });
    }

    private void enter(Writing tx, List<IntegrityFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        CustodyStore store = tx.store(CustodyStore.class);
        findings.forEach(finding -> store.enter(
                finding.item(),
                CustodyAct.VERIFIED,
                clock.instant(),
                officer.name(),
                finding.state().name()));
        long bad = findings.stream()
                .filter(finding -> finding.state() != State.INTACT)
                .count();
        tx.note(Act.of(ActKind.EVIDENCE_VERIFIED, findings.size(), bad));
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
