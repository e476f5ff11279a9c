package id.jaganetral.application.audit;

import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Map;

/** Explains an entry in a sentence of the office. */
public final class LogText {
    /** Details that are codes, and where their words stand. */
    private static final Map<String, String> CODES = Map.of(
            "fakta", "casefile.fact.",
            "status", "report.status.kind.",
            "ubahan", "audit.change.",
            "cara", "audit.way.",
            "samaran", "audit.recap.",
            "alasan", "audit.backup.",
            "akses", "audit.access.",
            "tindakan", "evidence.custody.act.");

    private LogText() {}

    public static Message sentence(LogEntry entry) {
        return entry.act()
                .map(kind -> {
                    List<Object> values = kind.details().stream()
                            .map(name -> value(name, entry.detail(name)))
                            .toList();
                    return Message.of("audit.act." + kind.code(), values.toArray());
                })
                .orElseGet(() -> Message.of("audit.unknown", entry.kind()));
    }

    private static Object value(String name, String value) {
        String prefix = CODES.get(name);
        return prefix == null || value.isEmpty() ? value : Message.of(prefix + value);
    }
}
