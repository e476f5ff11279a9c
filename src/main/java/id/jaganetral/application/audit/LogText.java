package id.jaganetral.application.audit;

import id.jaganetral.application.access.Role;
import id.jaganetral.application.access.Roles;
import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.domain.outcome.Message;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains an entry in a sentence of the office.
 *
 * @param roles tells the names of roles
 * @param words finds the words of a message
 */
public record LogText(Roles roles, Function<Message, String> words) {
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

    public String sentence(LogEntry entry) {
        return words.apply(entry.act()
                .map(kind -> {
                    List<Object> values = kind.details().stream()
                            .map(name -> value(name, entry.detail(name)))
                            .toList();
                    return Message.of("audit.act." + kind.code(), values.toArray());
                })
                .orElseGet(() -> Message.of("audit.unknown", entry.kind())));
    }

    private Object value(String name, String value) {
        if (name.equals("terakhir")) {
            return moment(value);
        }
        if (name.equals("peran")) {
            return roleNames(value);
        }
        String prefix = CODES.get(name);
        return prefix == null || value.isEmpty() ? value : Message.of(prefix + value);
    }

    private String roleNames(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> roles.find(code).map(Role::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** As it stands when it is no moment: what an entry says is never hidden. */
    private static Object moment(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException other) {
            return value;
        }
    }
}
