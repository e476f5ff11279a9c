package id.jaganetral.application.letter.own;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import java.time.Instant;

/** Keeps the office's own forms (port). */
@Needs(Permission.KEEP_OFFICE)
public interface OwnFormStore extends Store {
    /** A row more. */
    void add(OwnForm form, boolean withdrawn, Instant at, String by);
}
