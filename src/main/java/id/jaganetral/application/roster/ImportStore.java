package id.jaganetral.application.roster;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.roster.RosterField;
import java.util.List;
import java.util.Map;

/** Keeps what imports leave behind. */
@Needs(Permission.KEEP_ROSTER)
public interface ImportStore extends Store {
    void rememberMapping(String signature, Map<String, RosterField> byHeader);

    /** Keeps an import with the rows it rejected. */
    void record(ImportRecord done, List<RowNote> rejected);
}
