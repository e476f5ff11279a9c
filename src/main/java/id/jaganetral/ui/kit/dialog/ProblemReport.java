package id.jaganetral.ui.kit.dialog;

import id.jaganetral.domain.outcome.OperationFailed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A failure for the log and for support: where it happened, not with whose data. Texts of exceptions are left out,
 * because they may name people.
 *
 * @param code short and stable: the same defect has the same code on every machine
 * @param details classes and places, one a line
 */
record ProblemReport(String code, String details) {
    private static final String OWN = "id.jaganetral.";
    private static final int MOST_FRAMES = 30;

    static ProblemReport of(Throwable thrown) {
        return new ProblemReport(code(thrown), String.join("\n", lines(thrown)));
    }

    private static String code(Throwable thrown) {
        String origin = thrown instanceof OperationFailed failed
                ? failed.shown().key()
                : thrown.getClass().getName() + "@" + ownPlace(thrown);
        return String.format(Locale.ROOT, "JN-%04X", (origin.hashCode() ^ (origin.hashCode() >>> 16)) & 0xFFFF);
    }

    /** The first method of our own; without the line, which moves with every version. */
    private static String ownPlace(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }

    private static List<String> lines(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        Throwable now = thrown;
        while (now != null && lines.size() < 4 * MOST_FRAMES) {
            String key =
                    now instanceof OperationFailed failed ? " " + failed.shown().key() : "";
            lines.add(now.getClass().getName() + key);
            Arrays.stream(now.getStackTrace())
                    .limit(MOST_FRAMES)
                    .map(frame -> "  " + frame)
                    .forEach(lines::add);
            now = now.getCause();
        }
        return lines;
    }
}
