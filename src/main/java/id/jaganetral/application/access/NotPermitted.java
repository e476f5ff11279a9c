package id.jaganetral.application.access;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;

/** Whoever is working may not do this; nothing was done. */
public final class NotPermitted extends OperationFailed {
    private static final long serialVersionUID = 1L;

    private final Permission missing;

    public NotPermitted(Permission missing) {
        super(Message.of("access.denied." + missing.name()));
        this.missing = missing;
    }

    public Permission missing() {
        return missing;
    }
}
