package id.jaganetral.application.register;

import id.jaganetral.domain.outcome.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with its lines: one sheet to print, one raw sheet, and a sheet for each tally.
 *
 * @param name end of the keys of its title and of its sheets' names
 * @param counts the sentence that says what a line is and how many there are
 * @param tallies ways to count the lines; each line sits in exactly one box of each
 */
public record Table<L>(String name, Message counts, List<Column<L>> columns, List<L> lines, List<Tally<L>> tallies) {
    public Table {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        tallies = List.copyOf(tallies);
    }

    public Table(String name, Message counts, Columns<L> columns, List<L> lines) {
        this(name, counts, columns.list(), lines, List.of());
    }

    /** The same with one more tally. */
    public Table<L> with(Tally<L> tally) {
        List<Tally<L>> more = new ArrayList<>(tallies);
        more.add(tally);
        return new Table<>(name, counts, columns, lines, more);
    }

    public List<Column<L>> printed() {
        return columns.stream().filter(Column::printed).toList();
    }
}
