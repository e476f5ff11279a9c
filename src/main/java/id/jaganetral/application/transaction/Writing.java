package id.jaganetral.application.transaction;

/** A running transaction that can ask and change. */
public interface Writing extends Reading {
    <S extends Store> S store(Class<S> port);
}
