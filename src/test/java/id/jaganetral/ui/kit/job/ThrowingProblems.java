package id.jaganetral.ui.kit.job;

import id.jaganetral.domain.outcome.Reason;
import java.util.List;

/** In tests nothing may go unheard. */
public final class ThrowingProblems implements Problems {
    @Override
    public void failed(Throwable thrown) {
        throw new AssertionError("unheard failure", thrown);
    }

    @Override
    public void refused(List<Reason> reasons) {
        throw new AssertionError("unheard refusal: " + reasons);
    }
}
