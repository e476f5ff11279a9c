package id.jaganetral.ui.access;

import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import javafx.scene.layout.Region;

/** One step on the way into a workspace. */
public interface EntranceStep {
    Region root();

    /** Puts the cursor where typing begins. */
    void shown();

    /** Says what stands against what was typed. */
    void refused(List<Reason> reasons);
}
