package id.jaganetral.persistence.database;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.hibernate.StaleStateException;

/** Tells a failure of the environment from a defect: the former becomes a sentence, the latter flies on. */
final class DatabaseProblem {
    private DatabaseProblem() {}

    static RuntimeException of(RuntimeException failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof OperationFailed known) {
                return known;
            }
            if (t instanceof ChangedElsewhere || t instanceof StaleStateException) {
                return new OperationFailed(Message.of("workspace.database.stale"), failed);
            }
            if (t instanceof SQLException sql && sentence(sql) != null) {
                return new OperationFailed(Message.of(sentence(sql)), failed);
            }
        }
        return failed;
    }

    static RuntimeException of(SQLException failed) {
        return of(new SqlFailure(failed));
    }

    private static String sentence(SQLException failed) {
        String words = allWords(failed);
        if (words.contains("no space left") || words.contains("not enough space")) {
            return "workspace.database.full";
        }
        return switch (failed.getErrorCode()) {
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> "workspace.database.trouble";
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "workspace.database.busy";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                "workspace.database.damaged";
            case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.CONCURRENT_UPDATE_1 -> "workspace.database.waited";
            default -> null;
        };
    }

    private static String allWords(Throwable failed) {
        StringBuilder words = new StringBuilder();
        for (Throwable t = failed; t != null; t = t.getCause()) {
            words.append(t.getMessage()).append('\n');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
