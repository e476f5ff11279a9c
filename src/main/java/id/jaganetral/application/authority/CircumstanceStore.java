package id.jaganetral.application.authority;

import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.authority.Circumstance;

/** Keeps what officers noted of people (port). Notes are added, never changed. */
public interface CircumstanceStore extends Store {
    void add(Circumstance circumstance);
}
