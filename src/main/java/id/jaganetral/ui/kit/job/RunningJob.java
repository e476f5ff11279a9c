package id.jaganetral.ui.kit.job;

import id.jaganetral.domain.outcome.Message;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** A started job, as the status bar sees it. Properties change on the thread of the screen. */
public interface RunningJob {
    /** What it is called; empty for short questions, which are not shown. */
    Optional<Message> title();

    /** How far it is, from 0 to 1; negative while unknown. */
    ReadOnlyDoubleProperty progress();

    /** Asks it to stop at its next step; what it did until then is rolled back. */
    void cancel();
}
