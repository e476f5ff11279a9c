package id.jaganetral.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the header among the first rows of a file: DUK lists have title lines above it, headers of two merged rows, and
 * a row that numbers the columns below it.
 */
public final class HeaderFinder {
    /** Rows looked at. */
    public static final int DEPTH = 15;

    private HeaderFinder() {}

    /** The header of a list of people: the first row that names both a number and a name. */
    public static Optional<HeaderPlan> ofPeople(List<List<String>> head) {
        return find(head, HeaderFinder::namesPeople);
    }

    /** The header of a list of units: id, name of the unit, id of the unit above. */
    public static Optional<HeaderPlan> ofUnits(List<List<String>> head) {
        return find(head, UnitColumns::present);
    }

    private static Optional<HeaderPlan> find(List<List<String>> head, Predicate<List<String>> isHeader) {
        for (int row = 0; row < Math.min(DEPTH, head.size()); row++) {
            if (isHeader.test(head.get(row))) {
                return Optional.of(plan(head, row));
            }
        }
        return Optional.empty();
    }

    private static boolean namesPeople(List<String> row) {
        Set<RosterField> found = EnumSet.noneOf(RosterField.class);
        row.forEach(text -> RosterField.ofHeader(text).ifPresent(found::add));
        return found.contains(RosterField.NAME_AND_NIP)
                || found.contains(RosterField.NIP) && found.contains(RosterField.NAME);
    }

    private static HeaderPlan plan(List<List<String>> head, int row) {
        List<String> headers = head.get(row);
        int last = row;
        if (row + 1 < head.size() && continuesHeader(headers, head.get(row + 1))) {
            headers = join(headers, head.get(row + 1));
            last = row + 1;
        }
        if (last + 1 < head.size() && numbersColumns(head.get(last + 1))) {
            last++;
        }
        return new HeaderPlan(headers.stream().map(HeaderFinder::oneLine).toList(), last);
    }

    /** The second row of a merged header is empty under number and name, and holds words elsewhere. */
    private static boolean continuesHeader(List<String> upper, List<String> lower) {
        boolean words = false;
        for (int i = 0; i < lower.size(); i++) {
            String below = lower.get(i).strip();
            if (below.isEmpty()) {
                continue;
            }
            Optional<RosterField> above = RosterField.ofHeader(cell(upper, i));
            boolean key = above.filter(field ->
                            field == RosterField.NIP || field == RosterField.NAME || field == RosterField.NAME_AND_NIP)
                    .isPresent();
            if (key || below.chars().anyMatch(Character::isDigit)) {
                return false;
            }
            words = true;
        }
        return words;
    }

    private static List<String> join(List<String> upper, List<String> lower) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = cell(upper, i).strip();
            String below = cell(lower, i).strip();
            if (!above.isEmpty()) {
                group = above;
            }
            joined.add(below.isEmpty() ? above : group + " " + below);
        }
        return joined;
    }

    private static boolean numbersColumns(List<String> row) {
        int expected = 0;
        for (String cell : row) {
            String text = cell.strip();
            if (!text.isEmpty() && !text.matches("\\(?" + ++expected + "(\\.0)?\\)?")) {
                return false;
            }
        }
        return expected > 2;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
