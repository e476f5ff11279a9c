package id.jaganetral.application.evidence.mark;

import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.report.ReportId;
import java.util.ArrayList;
import java.util.List;

/** Derivatives in memory. */
public final class MemoryDerivatives implements DerivativeQueries, DerivativeStore, MemoryUnitOfWork.Undoable {
    private List<Derivative> all = new ArrayList<>();

    @Override
    public Runnable mark() {
        List<Derivative> old = new ArrayList<>(all);
        return () -> all = old;
    }

    @Override
    public List<Derivative> ofReport(ReportId report) {
        return all.stream().filter(one -> one.report().equals(report)).toList();
    }

    @Override
    public List<Derivative> ofEvidence(EvidenceId original) {
        return all.stream().filter(one -> one.original().equals(original)).toList();
    }

    @Override
    public List<Derivative> everything() {
        return List.copyOf(all);
    }

    @Override
    public void add(Derivative derivative) {
        all.add(derivative);
    }
}
