package id.jaganetral.application.evidence.mark;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.mark.Derivative;

/** Keeps derivatives: they are added, never changed. */
@Needs(Permission.LOG_REPORTS)
public interface DerivativeStore extends Store {
    void add(Derivative derivative);
}
