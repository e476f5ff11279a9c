package id.jaganetral.application.evidence.stamp;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.EvidenceId;
import java.util.List;

/** Asks for the tokens of evidence. */
@Needs(Permission.SEE_REPORTS)
public interface StampQueries extends Queries {
    /** Tokens of a piece as they came, the first first; none of a piece that may not be seen. */
    List<byte[]> tokens(EvidenceId evidence);
}
