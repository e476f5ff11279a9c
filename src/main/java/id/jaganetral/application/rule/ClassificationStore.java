package id.jaganetral.application.rule;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.UUID;

/** Keeps what was chosen for the people of reports (port). A new choice is appended; the last one counts. */
@Needs(Permission.KEEP_CASES)
public interface ClassificationStore extends Store {
    void put(UUID subject, ChosenClassification chosen);
}
