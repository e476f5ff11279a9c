package id.jaganetral.ui.kit.job;

import id.jaganetral.domain.outcome.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what went unheard, to be looked at. */
public final class KeptProblems implements Problems {
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Reason> refusals = new CopyOnWriteArrayList<>();

    @Override
    public void failed(Throwable thrown) {
        failures.add(thrown);
    }

    @Override
    public void refused(List<Reason> reasons) {
        refusals.addAll(reasons);
    }

    public List<Throwable> failures() {
        return new ArrayList<>(failures);
    }

    public List<Reason> refusals() {
        return new ArrayList<>(refusals);
    }
}
