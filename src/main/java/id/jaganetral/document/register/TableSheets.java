package id.jaganetral.document.register;

import id.jaganetral.application.register.CellKind;
import id.jaganetral.application.register.Column;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one table: to print, its tallies, and raw. */
final class TableSheets<L> {
    private static final int NUMBER_WIDTH = 6;
    /** What columns of words are not made narrower than, in characters. */
    private static final int NARROWEST = 15;
    /** Nobody signs a page on which nothing else stands: so many of the last lines stand above the signature. */
    private static final int LEAST_BESIDE_SIGNATURE = 3;

    private final Sheets sheets;
    private final Headings headings;
    private final Table<L> table;
    private final Written written;

    TableSheets(Sheets sheets, Table<L> table, Written written) {
        this.sheets = sheets;
        this.headings = sheets.headings();
        this.table = table;
        this.written = written;
    }

    void write() {
        printed(sheets.sheet(sheets.printName(table.name())));
        String raw = sheets.rawName(table.name());
        for (Tally<L> tally : table.tallies()) {
            new TallySheet<>(sheets, tally, table).write(raw);
        }
        raw(sheets.sheet(raw));
    }

    private void printed(SheetWriter sheet) {
        List<Column<L>> columns = table.printed();
        int wide = columns.size() + 1;
        sheet.widthsOnPage(widths(columns), breakable(columns), NARROWEST);
        int header = headings.above(sheet, headings.text("register.title." + table.name()), table.counts(), wide);
        sheet.header(names(columns));
        sheet.sheet().createFreezePane(0, sheet.nextRow());
        int first = sheet.nextRow() + 1;
        lines(sheet, columns);
        if (table.lines().isEmpty()) {
            sheet.across(headings.text("recap.nihil"), wide, sheets.styles().text, 18);
        }
        sums(sheet, columns, first);
        headings.below(sheet, wide);
        sheet.printed(header, header, wide);
        if (table.lines().size() > LEAST_BESIDE_SIGNATURE) {
            sheet.keepWithLast(first - 1 + table.lines().size() - LEAST_BESIDE_SIGNATURE);
        }
    }

    private void lines(SheetWriter sheet, List<Column<L>> columns) {
        boolean masked = headings.file().masked();
        int number = 0;
        for (L line : table.lines()) {
            Object[] cells = new Object[columns.size() + 1];
            cells[0] = ++number;
            for (int i = 0; i < columns.size(); i++) {
                cells[i + 1] = headings.words(columns.get(i).cell(line, masked));
            }
            sheet.row(cells);
            written.oneMore();
        }
    }

    /** The number of lines, and below each column of counts its sum. */
    private void sums(SheetWriter sheet, List<Column<L>> columns, int first) {
        int last = sheet.nextRow();
        boolean empty = table.lines().isEmpty();
        Row row = sheet.row("", headings.text("register.lines"));
        sheet.sum(
                row,
                0,
                empty ? "0" : "COUNT(A" + first + ":A" + last + ")",
                table.lines().size());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == CellKind.COUNT) {
                String letter = Sheets.letter(i + 1);
                String formula = empty ? "0" : "SUM(" + letter + first + ":" + letter + last + ")";
                sheet.sum(row, i + 1, formula, sum(columns.get(i)));
            }
        }
    }

    private int sum(Column<L> column) {
        return table.lines().stream()
                .map(line -> column.cell(line, false))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .sum();
    }

    private void raw(SheetWriter sheet) {
        List<Column<L>> columns = table.columns();
        sheet.widthsOnPage(widths(columns), breakable(columns), NARROWEST);
        sheet.header(names(columns));
        sheet.sheet().createFreezePane(0, 1);
        lines(sheet, columns);
        int last = Math.max(1, sheet.nextRow() - 1);
        sheet.sheet().setAutoFilter(new CellRangeAddress(0, last, 0, columns.size()));
        sheet.printed(0, 0, columns.size() + 1);
    }

    private List<String> names(List<Column<L>> columns) {
        List<String> names = new ArrayList<>(List.of(headings.text("register.column.no")));
        columns.forEach(column -> names.add((String) headings.words(column.heading())));
        return names;
    }

    /** Columns of words; numbers, days and NIP stand on one line. */
    private boolean[] breakable(List<Column<L>> columns) {
        boolean[] breakable = new boolean[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            CellKind kind = columns.get(i).kind();
            breakable[i + 1] = kind == CellKind.TEXT || kind == CellKind.NAME || kind == CellKind.FREE;
        }
        return breakable;
    }

    private int[] widths(List<Column<L>> columns) {
        return IntStream.concat(IntStream.of(NUMBER_WIDTH), columns.stream().mapToInt(Column::width))
                .toArray();
    }
}
