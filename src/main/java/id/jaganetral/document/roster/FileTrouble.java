package id.jaganetral.document.roster;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;

/** The sentences for files that can not be read. */
final class FileTrouble {
    private FileTrouble() {}

    static OperationFailed of(String key, Object... arguments) {
        return new OperationFailed(Message.of(key, arguments));
    }

    static OperationFailed of(Exception cause, String key, Object... arguments) {
        return new OperationFailed(Message.of(key, arguments), cause);
    }

    static OperationFailed damaged(Exception cause) {
        return of(cause, "employee.file.damaged");
    }
}
