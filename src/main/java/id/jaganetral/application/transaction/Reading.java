package id.jaganetral.application.transaction;

/** A running transaction that can only ask. */
public interface Reading {
    <Q extends Queries> Q queries(Class<Q> port);
}
