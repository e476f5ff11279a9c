package id.jaganetral.domain.rule.addition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something an office added to the law it works with (tambahan kantor). Never edited; a later one may take it back.
 *
 * @param number place in the order in which they were written down, from 1
 * @param values what the entry reads in the fields named; several values of one field stand on lines of their own
 * @param from first day it holds, or the first day the entry no longer does; empty when it holds for as long as the
 *     entry does
 * @param withdraws the addition it takes back
 */
public record LawAddition(
        UUID id,
        long number,
        Change change,
        EntryRef entry,
        Map<String, String> values,
        Optional<LocalDate> from,
        Optional<UUID> withdraws,
        Ground ground) {
    public LawAddition {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * On what it rests and who answers for it.
     *
     * @param document the signed text or decision it was taken from
     * @param reason why, in the officer's words
     */
    public record Ground(String document, String reason, String by, Instant at) {}
}
