package id.jaganetral.application.transaction;

import id.jaganetral.domain.audit.Act;

/** A running transaction that can ask and change. */
public interface Writing extends Reading {
    <S extends Store> S store(Class<S> port);

    /** Says what this change is, for the log. A change that says nothing of itself is not carried out. */
    void note(Act act);
}
