package id.jaganetral.document.roster;

import id.jaganetral.domain.roster.HeaderFinder;
import id.jaganetral.domain.roster.RosterField;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a file, with the columns emptied that must not be read. */
final class Head {
    /** The header and a few people as examples. */
    static final int ROWS = HeaderFinder.DEPTH + 10;

    private final List<List<String>> rows = new ArrayList<>();

    /** Puts a row at its place; the rows before it that were not given are empty. */
    void put(int number, List<String> cells) {
        while (rows.size() < number - 1) {
            rows.add(List.of());
        }
        if (rows.size() == number - 1 && number <= ROWS) {
            rows.add(List.copyOf(cells));
        }
    }

    boolean empty() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }

    List<List<String>> rows() {
        List<List<String>> shown = new ArrayList<>();
        List<Integer> closed = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> kept = new ArrayList<>(row);
            for (int column : closed) {
                if (column < kept.size()) {
                    kept.set(column, "");
                }
            }
            for (int column = 0; column < row.size(); column++) {
                if (RosterField.neverRead(row.get(column)) && !closed.contains(column)) {
                    closed.add(column);
                }
            }
            shown.add(List.copyOf(kept));
        }
        return shown;
    }
}
