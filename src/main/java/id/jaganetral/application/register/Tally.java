package id.jaganetral.application.register;

import id.jaganetral.domain.outcome.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts lines in two directions, for example by OPD and outcome. Boxes are named by texts or messages.
 *
 * @param name end of the keys of its title and its sheet's name
 * @param heading end of the key of the first column's heading
 * @param row the row a line is counted in
 * @param column the column a line is counted in
 * @param rows rows that are shown also when nothing is in them, in this order, before all others
 * @param columns likewise columns
 * @param share a column more: part of a row, in percent
 */
public record Tally<L>(
        String name,
        String heading,
        Function<? super L, ?> row,
        Function<? super L, ?> column,
        List<Object> rows,
        List<Object> columns,
        Optional<Share> share) {
    /** The box of what is not told. */
    public static final Message NOT_TOLD = Message.of("register.notTold");

    /**
     * Part of a row.
     *
     * @param name end of the key of its heading
     * @param of columns that make the part
     * @param among columns it is a part of
     */
    public record Share(String name, Set<Object> of, Set<Object> among) {}

    /**
     * What was counted.
     *
     * @param boxes counts by row and column; absent means none
     */
    public record Count(List<Object> rows, List<Object> columns, Map<Object, Map<Object, Integer>> boxes) {
        public int at(Object row, Object column) {
            return boxes.getOrDefault(row, Map.of()).getOrDefault(column, 0);
        }

        public int row(Object row) {
            return columns.stream().mapToInt(column -> at(row, column)).sum();
        }

        public int column(Object column) {
            return rows.stream().mapToInt(row -> at(row, column)).sum();
        }

        public int all() {
            return rows.stream().mapToInt(this::row).sum();
        }
    }

    public static <L> Tally<L> of(
            String name, String heading, Function<? super L, ?> row, Function<? super L, ?> column) {
        return new Tally<>(name, heading, row, column, List.of(), List.of(), Optional.empty());
    }

    public Tally<L> rows(Collection<?> always) {
        return new Tally<>(name, heading, row, column, List.copyOf(always), columns, share);
    }

    public Tally<L> columns(Collection<?> always) {
        return new Tally<>(name, heading, row, column, rows, List.copyOf(always), share);
    }

    public Tally<L> share(String shareName, Collection<?> of, Collection<?> among) {
        Share part = new Share(shareName, Set.copyOf(of), Set.copyOf(among));
        return new Tally<>(name, heading, row, column, rows, columns, Optional.of(part));
    }

    public Count count(List<L> lines) {
        Map<Object, Map<Object, Integer>> boxes = new HashMap<>();
        Set<Object> foundRows = new LinkedHashSet<>();
        Set<Object> foundColumns = new LinkedHashSet<>();
        for (L line : lines) {
            Object inRow = told(row.apply(line));
            Object inColumn = told(column.apply(line));
            foundRows.add(inRow);
            foundColumns.add(inColumn);
            boxes.computeIfAbsent(inRow, fresh -> new HashMap<>()).merge(inColumn, 1, Integer::sum);
        }
        return new Count(ordered(rows, foundRows), ordered(columns, foundColumns), boxes);
    }

    private static Object told(Object value) {
        Object found = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
        return found == null || "".equals(found) ? NOT_TOLD : found;
    }

    /** Names in order of the alphabet, messages as they came, what is not told at the end. */
    private static List<Object> ordered(List<Object> always, Set<Object> found) {
        Set<Object> all = new LinkedHashSet<>(always);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(n -> n));
        found.stream().filter(String.class::isInstance).forEach(name -> names.add((String) name));
        all.addAll(names);
        found.stream().filter(box -> !NOT_TOLD.equals(box)).forEach(all::add);
        List<Object> boxes = new ArrayList<>(all);
        if (found.contains(NOT_TOLD) && !boxes.contains(NOT_TOLD)) {
            boxes.add(NOT_TOLD);
        }
        return boxes;
    }
}
