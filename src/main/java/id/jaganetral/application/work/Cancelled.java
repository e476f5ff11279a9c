package id.jaganetral.application.work;

/** The user cancelled the work. Whoever holds temporary files deletes them on the way out. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Cancelled() {
        super("cancelled by the user", null, false, false);
    }
}
