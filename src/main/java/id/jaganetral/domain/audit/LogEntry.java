package id.jaganetral.domain.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the log (butir catatan).
 *
 * @param number place in the log, from 1 without a gap
 * @param at to the millisecond
 * @param who the account; empty when the program acted by itself
 * @param kind code of an {@link ActKind}, perhaps one only a newer version knows
 * @param details {@code name=value;name=value}
 */
public record LogEntry(
        long number, Instant at, Optional<UUID> who, String kind, Optional<UUID> subject, String details) {
    private static final String NOBODY = "-";

    /** What is hashed and exported: six fields with a tab between. */
    public String line() {
        return new StringBuilder(160)
                .append(number)
                .append('\t')
                .append(at.toEpochMilli())
                .append('\t')
                .append(who.map(UUID::toString).orElse(NOBODY))
                .append('\t')
                .append(kind)
                .append('\t')
                .append(subject.map(UUID::toString).orElse(NOBODY))
                .append('\t')
                .append(details)
                .toString();
    }

    public Optional<ActKind> act() {
        return ActKind.ofCode(kind);
    }

    /** A detail by its name, empty when the entry has none of it. */
    public String detail(String name) {
        return Arrays.stream(details.split(";"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
