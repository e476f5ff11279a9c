package id.jaganetral.application.rule;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.Optional;
import java.util.UUID;

/** Asks what was chosen for the people of reports (port). */
@Needs(Permission.SEE_REPORTS)
public interface ClassificationQueries extends Queries {
    /** The last choice. */
    Optional<ChosenClassification> of(UUID subject);

    /** The number of the case file opened under a choice; empty while there is none. */
    Optional<String> openedFile(UUID subject);
}
