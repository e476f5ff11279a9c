package id.jaganetral.persistence.law;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;

/** A law file is wrong. The message names file, entry and key, for whoever edits it. */
final class LawDefect extends OperationFailed {
    private static final long serialVersionUID = 1L;

    private final String what;

    LawDefect(String what) {
        super(Message.of("rule.files.wrong", what));
        this.what = what;
    }

    @Override
    public String getMessage() {
        return what;
    }
}
