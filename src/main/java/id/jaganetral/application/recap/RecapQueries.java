package id.jaganetral.application.recap;

import id.jaganetral.application.transaction.Queries;
import java.util.List;
import java.util.UUID;

/** Asks for people reported. Never touches who reported. */
public interface RecapQueries extends Queries {
    List<RecapPerson> people(RecapRequest request);

    /** The people of one report, in order. */
    List<RecapPerson> ofReport(UUID report);

    /** Names of OPDs that have people reported, sorted. */
    List<String> opds();
}
