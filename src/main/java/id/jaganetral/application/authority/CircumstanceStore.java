package id.jaganetral.application.authority;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.authority.Circumstance;

/** Keeps what officers noted of people (port). Notes are added, never changed. */
@Needs(Permission.KEEP_CASES)
public interface CircumstanceStore extends Store {
    void add(Circumstance circumstance);
}
