package id.jaganetral.application.evidence;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import java.util.List;

/** Asks what evidence was destroyed when its term had run, so that it is told apart from evidence that is missing (port). */
@Needs(Permission.SEE_REPORTS)
public interface DestroyedEvidence extends Queries {
    /** Originals and derivatives that may be seen, the latest first. */
    List<DestroyedPiece> pieces();
}
