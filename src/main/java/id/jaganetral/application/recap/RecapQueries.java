package id.jaganetral.application.recap;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import java.util.List;

/** Asks for people reported. Never touches who reported. */
@Needs(Permission.SEE_RECAPS)
public interface RecapQueries extends Queries {
    List<RecapPerson> people(RecapRequest request);

    /** Names of OPDs that have people reported, sorted. */
    List<String> opds();
}
