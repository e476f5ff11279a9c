package id.jaganetral.application.evidence;

import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.evidence.IntegrityFinding.State;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.report.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that evidence is still the same bytes (periksa keutuhan); a changed or missing file is named. What was
 * found enters the custody record of each piece. */
public final class VerifyEvidence {
    /** Results are entered so many at a time, so that a cancelled check still tells what it saw. */
    private static final int PIECE = 50;

    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final KeepCustody custody;

    public VerifyEvidence(UnitOfWork uow, EvidenceFiles files, KeepCustody custody) {
        this.uow = uow;
        this.files = files;
        this.custody = custody;
    }

    /** Fails when whoever works does not see its report, or no longer. */
    public List<IntegrityFinding> verifyItem(EvidenceItem item, Progress progress) {
        EvidenceItem seen = uow.<Optional<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).item(item.id()))
                .orElseThrow(() -> new OperationFailed(Message.of("report.detail.gone")));
        return verify(List.of(seen), progress);
    }

    public List<IntegrityFinding> verifyReport(ReportId report, Progress progress) {
        return verify(uow.read(tx -> tx.queries(EvidenceQueries.class).ofReport(report)), progress);
    }

    public List<IntegrityFinding> verifyEverything(Progress progress) {
        return verify(uow.read(tx -> tx.queries(EvidenceQueries.class).everything()), progress);
    }

    /** How many pieces are not there because they were destroyed by decided lists. */
    public long destroyed() {
        return uow.read(tx -> tx.queries(DestroyedEvidence.class).pieces().stream()
                .filter(piece -> piece.evidence().isPresent())
                .count());
    }

    private List<IntegrityFinding> verify(List<EvidenceItem> items, Progress progress) {
        Map<Fingerprint, State> checked = new HashMap<>();
        List<IntegrityFinding> findings = new ArrayList<>();
        int entered = 0;
        try {
            for (EvidenceItem item : items) {
                progress.at(findings.size(), items.size());
                State state = checked.computeIfAbsent(item.file().fingerprint(), this::stateOf);
                findings.add(new IntegrityFinding(item, state));
                if (findings.size() - entered == PIECE) {
                    custody.verified(findings.subList(entered, findings.size()));
                    entered = findings.size();
                }
            }
        } finally {
            custody.verified(findings.subList(entered, findings.size()));
        }
        progress.at(items.size(), items.size());
        return findings;
    }

    private State stateOf(Fingerprint recorded) {
        Optional<Fingerprint> found = files.recompute(recorded);
        if (found.isEmpty()) {
            return State.MISSING;
        }
        return found.get().equals(recorded) ? State.INTACT : State.CHANGED;
    }
}
