package id.jaganetral.application.roster;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.roster.RosterField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks for earlier imports. */
@Needs(Permission.KEEP_ROSTER)
public interface ImportQueries extends Queries {
    /** Meaning of each header in files of this shape, when one was imported before. */
    Optional<Map<String, RosterField>> mapping(String signature);

    /** Newest first. */
    List<ImportRecord> imports(int most);

    /** The rows an import rejected, in the order of the file. */
    List<RowNote> rejected(UUID imported);
}
