package id.jaganetral.domain.outcome;

/**
 * The environment said no: a full disk, a damaged file, a folder that may not be written. The message is a plain
 * sentence with a way out; nothing was left half done.
 */
public class OperationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message shown;

    public OperationFailed(Message shown) {
        this(shown, null);
    }

    public OperationFailed(Message shown, Throwable cause) {
        super(shown.key(), cause);
        this.shown = shown;
    }

    /** The sentence for the user. */
    public Message shown() {
        return shown;
    }
}
