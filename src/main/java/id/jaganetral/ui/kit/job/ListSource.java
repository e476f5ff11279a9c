package id.jaganetral.ui.kit.job;

/** What a list is read by. */
public interface ListSource {
    /** Reads it, again when it was read before. */
    void load();

    /** Drops an answer that is still awaited. */
    void stop();
}
