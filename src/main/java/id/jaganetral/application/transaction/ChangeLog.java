package id.jaganetral.application.transaction;

import id.jaganetral.domain.audit.Act;
import java.util.List;

/**
 * Writes down what a change was, within the change: both become durable, or neither. What it throws undoes the change.
 */
@FunctionalInterface
public interface ChangeLog {
    /**
     * Called before a change is carried out in which a store was handed out or something was said.
     *
     * @param acts what the change said of itself, perhaps nothing
     */
    void enter(Writing tx, List<Act> acts);
}
