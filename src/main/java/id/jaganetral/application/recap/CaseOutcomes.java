package id.jaganetral.application.recap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What case files have come to, by id. */
@FunctionalInterface
public interface CaseOutcomes {
    Map<UUID, CaseOutcome> of(Collection<UUID> caseFiles);
}
