package id.jaganetral.application.letter.use;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;

/** Keeps scans of signed letters; none is ever changed or removed. */
@Needs(Permission.ISSUE_LETTERS)
public interface ScanStore extends Store {
    void add(SignedScan scan);
}
