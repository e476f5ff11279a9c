package id.jaganetral.application.letter.use;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.letter.LetterId;
import java.util.List;

/** Asks what happened to a letter. */
@Needs(Permission.SEE_LETTERS)
public interface LetterUseQueries extends Queries {
    /** The newest first. */
    List<LetterUse> uses(LetterId letter);

    /** The newest first. */
    List<SignedScan> scans(LetterId letter);
}
