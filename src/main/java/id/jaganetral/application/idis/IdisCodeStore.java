package id.jaganetral.application.idis;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.idis.IdisField.CodeKey;
import id.jaganetral.application.transaction.Store;
import java.time.Instant;

/** Keeps codes of the register (port). */
@Needs(Permission.KEEP_CASES)
public interface IdisCodeStore extends Store {
    /** A row more; an empty code takes the last one back. */
    void add(CodeKey key, String code, Instant at, String by);
}
