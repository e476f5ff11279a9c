package id.jaganetral.application.rule;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.Optional;
import java.util.UUID;

/** Asks what was chosen for the people of reports (port). */
public interface ClassificationQueries extends Queries {
    /** The last choice. */
    Optional<ChosenClassification> of(UUID subject);

    /** The number of the case file opened under a choice; empty while there is none. */
    Optional<String> openedFile(UUID subject);
}
