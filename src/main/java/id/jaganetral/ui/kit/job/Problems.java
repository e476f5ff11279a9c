package id.jaganetral.ui.kit.job;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;

/** Where everything goes that nobody else listens to: the one problem window. */
public interface Problems {
    void failed(Throwable thrown);

    void refused(List<Reason> reasons);

    /** A failure in words: its own sentence when the environment said no, a general one for a defect. */
    static Message words(Throwable thrown) {
        return thrown instanceof OperationFailed failed ? failed.shown() : Message.of("kit.problem.defect");
    }
}
