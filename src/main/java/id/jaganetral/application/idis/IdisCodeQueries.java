package id.jaganetral.application.idis;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.idis.IdisField.CodeKey;
import id.jaganetral.application.transaction.Queries;
import java.util.Optional;

/** Asks for codes of the register (port). */
@Needs(Permission.SEE_CASES)
public interface IdisCodeQueries extends Queries {
    /** The code last written down, empty when there is none or it was taken back. */
    Optional<String> code(CodeKey key);
}
