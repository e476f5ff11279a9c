package id.jaganetral.application.rule;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.Optional;
import java.util.UUID;

/** Asks what was chosen for the people of reports (port). */
public interface ClassificationQueries extends Queries {
    Optional<ChosenClassification> of(UUID subject);
}
