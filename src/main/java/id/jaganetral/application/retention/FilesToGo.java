package id.jaganetral.application.retention;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.Fingerprint;
import java.util.List;
import java.util.UUID;

/** Asks which files on the disk belonged to what was destroyed, of everybody's. */
@Needs(Permission.APPROVE_DESTRUCTION)
public interface FilesToGo extends Queries {
    /** Approved lists of which something is still there. */
    List<UUID> lists();

    /** Destroyed reports of which something may be left on the disk; what follows is about these. */
    List<UUID> reports();

    /** Fingerprints of destroyed evidence and derivatives to which nothing refers any more. */
    List<Fingerprint> evidence();

    /** Names of letters and scans. */
    List<String> letters();
}
