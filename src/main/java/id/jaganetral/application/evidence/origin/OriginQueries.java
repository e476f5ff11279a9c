package id.jaganetral.application.evidence.origin;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.origin.OriginFact;
import java.util.List;

/** Asks where evidence came from. */
@Needs(Permission.SEE_REPORTS)
public interface OriginQueries extends Queries {
    /** Facts of a piece, the first first; none of a piece that may not be seen. */
    List<OriginFact> origin(EvidenceId evidence);
}
