package id.jaganetral.application.letter.own;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import java.util.List;

/** Asks for the office's own forms (port). Whoever sees a case sees which forms there are. */
@Needs(Permission.SEE_LAW)
public interface OwnFormQueries extends Queries {
    /** Those in use, in the order of their codes. */
    List<OwnForm> inUse();

    /** How many codes were ever given. */
    int codesGiven();
}
