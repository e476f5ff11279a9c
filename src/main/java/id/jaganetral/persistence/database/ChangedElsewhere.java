package id.jaganetral.persistence.database;

/** The row was changed by someone else since it was read; the unit of work tells the user. */
public final class ChangedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedElsewhere(String what) {
        super(what);
    }
}
