package id.jaganetral.application.rule;

import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.UUID;

/** Keeps what was chosen for the people of reports (port). A new choice is appended; the last one counts. */
public interface ClassificationStore extends Store {
    void put(UUID subject, ChosenClassification chosen);
}
