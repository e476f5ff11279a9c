package id.jaganetral.persistence.database;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.hibernate.StaleStateException;

/** Tells a failure of the environment from a defect: the former becomes a sentence, the latter flies on. */
final class DatabaseProblem {
    /** What the store says when its pages make no sense. */
    private static final Set<Integer> DAMAGE =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_INTERNAL, DataUtils.ERROR_CHUNK_NOT_FOUND);

    private DatabaseProblem() {}

    static RuntimeException of(RuntimeException failed) {
        for (Throwable t = failed; t != null; t = t.getCause()) {
            if (t instanceof OperationFailed known) {
                return known;
            }
            if (t instanceof ChangedElsewhere || t instanceof StaleStateException) {
                return new OperationFailed(Message.of("workspace.database.stale"), failed);
            }
            if (t instanceof MVStoreException store && DAMAGE.contains(store.getErrorCode())) {
                return new OperationFailed(Message.of("workspace.database.damaged"), failed);
            }
            if (t instanceof SQLException sql && sentence(sql) != null) {
                return new OperationFailed(Message.of(sentence(sql)), failed);
            }
        }
        return failed;
    }

    /** The same for a file that is being opened or read through: what has no sentence of its own is damage. */
    static RuntimeException opening(Exception failed) {
        RuntimeException told = failed instanceof SQLException sql ? of(sql) : of((RuntimeException) failed);
        return told instanceof OperationFailed
                ? told
                : new OperationFailed(Message.of("workspace.database.damaged"), told);
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
