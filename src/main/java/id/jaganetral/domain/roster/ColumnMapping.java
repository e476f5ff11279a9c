package id.jaganetral.domain.roster;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a file means what (pemetaan kolom). Proposed from the headers, changed by the user, remembered for
 * files of the same shape by header, never by position.
 *
 * @param headers headers of all columns, empty texts where there is none
 * @param columns zero-based column of each field that is read
 */
public record ColumnMapping(List<String> headers, Map<RosterField, Integer> columns) {
    public ColumnMapping {
        headers = List.copyOf(headers);
        columns = Collections.unmodifiableMap(new EnumMap<>(withNoPrivate(headers, columns)));
    }

    /** The most likely meaning: each field takes the column whose header is the surest of its aliases. */
    public static ColumnMapping propose(List<String> headers) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            RosterField.ofHeader(headers.get(i)).ifPresent(field -> {
                Integer taken = columns.get(field);
                if (taken == null || field.rank(headers.get(column)) < field.rank(headers.get(taken))) {
                    columns.put(field, column);
                }
            });
        }
        if (columns.containsKey(RosterField.NAME) && columns.containsKey(RosterField.NIP)) {
            columns.remove(RosterField.NAME_AND_NIP);
        }
        return new ColumnMapping(headers, columns);
    }

    /** The mapping of an earlier file of this shape, applied to this file's columns. */
    public static ColumnMapping remembered(List<String> headers, Map<String, RosterField> byHeader) {
        Map<RosterField, Integer> columns = new EnumMap<>(RosterField.class);
        for (int i = 0; i < headers.size(); i++) {
            RosterField field = byHeader.get(HeaderName.compact(headers.get(i)));
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
        }
        return new ColumnMapping(headers, columns);
    }

    /** What is to be remembered: the meaning of each header. */
    public Map<String, RosterField> byHeader() {
        Map<String, RosterField> map = new java.util.TreeMap<>();
        columns.forEach((field, column) -> map.put(HeaderName.compact(headers.get(column)), field));
        return map;
    }

    public String signature() {
        return HeaderName.signature(headers);
    }

    /** The same mapping with one column meaning something else, or nothing. */
    public ColumnMapping with(int column, Optional<RosterField> field) {
        Map<RosterField, Integer> changed = new EnumMap<>(RosterField.class);
        columns.forEach((other, place) -> {
            if (place != column) {
                changed.put(other, place);
            }
        });
        field.ifPresent(meaning -> changed.put(meaning, column));
        return new ColumnMapping(headers, changed);
    }

    public Optional<RosterField> fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(RosterField field) {
        return columns.containsKey(field);
    }

    /** What is missing before rows can be read. */
    public List<Reason> problems() {
        List<Reason> problems = new ArrayList<>();
        boolean together = has(RosterField.NAME_AND_NIP);
        if (!together && !has(RosterField.NIP)) {
            problems.add(Reason.atField("nip", Message.of("employee.mapping.noNip")));
        }
        if (!together && !has(RosterField.NAME)) {
            problems.add(Reason.atField("name", Message.of("employee.mapping.noName")));
        }
        return problems;
    }

    private static Map<RosterField, Integer> withNoPrivate(List<String> headers, Map<RosterField, Integer> columns) {
        Map<RosterField, Integer> kept = new EnumMap<>(RosterField.class);
        columns.forEach((field, column) -> {
            if (!RosterField.neverRead(headers.get(column))) {
                kept.put(field, column);
            }
        });
        return kept;
    }
}
