package id.jaganetral.application.access;

/** Lets through what is permitted to whoever is working. */
@FunctionalInterface
public interface Gate {
    /** Nobody is asked: upkeep by the program itself, and tests. */
    Gate OPEN = permission -> {};

    /**
     * Goes on only with this permission.
     *
     * @throws NotPermitted without it
     */
    void require(Permission permission);
}
