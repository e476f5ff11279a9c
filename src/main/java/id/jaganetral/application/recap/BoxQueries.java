package id.jaganetral.application.recap;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import java.util.List;
import java.util.UUID;

/** Asks for the people of one report, as a recap would count them. */
@Needs(Permission.SEE_REPORTS)
public interface BoxQueries extends Queries {
    /** In the order of the report. */
    List<RecapPerson> ofReport(UUID report);
}
