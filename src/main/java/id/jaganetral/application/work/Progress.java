package id.jaganetral.application.work;

/** Where long work reports how far it is and learns that it was cancelled. */
public interface Progress {

    /**
     * Says how far the work is.
     *
     * @param done units finished
     * @param total all units, or a negative number when unknown
     * @throws Cancelled when the user has cancelled; the caller lets it pass, so that the transaction rolls back
     */
    void at(long done, long total);

    /** Progress nobody looks at and nobody cancels. */
    static Progress unwatched() {
        return (done, total) -> {};
    }
}
