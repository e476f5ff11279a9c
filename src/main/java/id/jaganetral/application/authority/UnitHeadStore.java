package id.jaganetral.application.authority;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.authority.UnitHeadEntry;

/** Keeps what the office laid down about heads of units (port). Entries are added, never changed. */
@Needs(Permission.KEEP_ROSTER)
public interface UnitHeadStore extends Store {
    void add(UnitHeadEntry entry);
}
