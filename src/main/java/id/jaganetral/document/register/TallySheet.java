package id.jaganetral.document.register;

import id.jaganetral.application.register.Table;
import id.jaganetral.application.register.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;

/** Writes one tally: boxes, sums, the check against the raw sheet, and a chart that stays editable. */
final class TallySheet<L> {
    private static final int NUMBER_WIDTH = 6;
    private static final int NAME_WIDTH = 40;
    private static final int BOX_WIDTH = 14;
    private static final int NARROW_BOX = 11;
    /** Characters for all boxes together, so that the page stays legible. */
    private static final int ROOM = 114;
    /** A sheet with few boxes is made no narrower, for the titles above it. */
    private static final int NARROWEST = 96;
    /** A table that stands on one page for sure; its header need not stand above the chart again. */
    private static final int ONE_PAGE = 24;
    /** With more rows the chart stands on a page of its own. */
    private static final int MOST_BESIDE_CHART = 4;

    private static final int FIRST_BOX = 2;

    private final Sheets sheets;
    private final Headings headings;
    private final Tally<L> tally;
    private final Table<L> table;
    private final Tally.Count count;
    private final SheetWriter sheet;

    TallySheet(Sheets sheets, Tally<L> tally, Table<L> table) {
        this.sheets = sheets;
        this.headings = sheets.headings();
        this.tally = tally;
        this.table = table;
        this.count = tally.count(table.lines());
        this.sheet = sheets.sheet(headings.text("register.sheet." + tally.name()));
    }

    void write(String raw) {
        int boxes = count.columns().size();
        int wide = FIRST_BOX + boxes + 1 + (tally.share().isPresent() ? 1 : 0);
        sheet.widths(widths(wide));
        int header = headings.above(sheet, headings.text("register.title." + tally.name()), table.counts(), wide);
        sheet.header(names());
        sheet.sheet().createFreezePane(FIRST_BOX, sheet.nextRow());
        int first = sheet.nextRow() + 1;
        int number = 0;
        for (Object row : count.rows()) {
            box(++number, row);
        }
        int last = sheet.nextRow();
        sums(first, last);
        check(raw);
        boolean apart = count.rows().size() > MOST_BESIDE_CHART;
        if (apart) {
            sheet.pageBreak();
        }
        int chart = count.rows().isEmpty()
                ? 0
                : TallyChart.below(sheets.whole(sheet), chart(header, first, last), sheet.nextRow() + 1, wide);
        sheet.skip(chart);
        headings.below(sheet, wide);
        sheet.printed(header, header, wide);
        if (chart > 0 && !apart) {
            sheet.onOnePage();
        } else if (count.rows().size() <= ONE_PAGE) {
            sheet.headerOnce();
        }
    }

    private static int[] widths(int wide) {
        int boxes = wide - FIRST_BOX;
        int box = Math.max(NARROW_BOX, Math.min(BOX_WIDTH, ROOM / boxes));
        int name = Math.max(NAME_WIDTH, NARROWEST - NUMBER_WIDTH - box * boxes);
        return IntStream.range(0, wide)
                .map(i -> i == 0 ? NUMBER_WIDTH : i == 1 ? name : box)
                .toArray();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(
                List.of(headings.text("register.column.no"), headings.text("register.column." + tally.heading())));
        count.columns().forEach(column -> names.add(words(column)));
        names.add(headings.text("recap.total"));
        tally.share().ifPresent(share -> names.add(headings.text("register.column." + share.name())));
        return names;
    }

    private String words(Object box) {
        return headings.words(box).toString();
    }

    private void box(int number, Object box) {
        Row row = sheet.row(number, words(box));
        int column = FIRST_BOX;
        for (Object of : count.columns()) {
            sheet.number(row, column++, count.at(box, of));
        }
        sum(row, column, count.row(box));
        share(row, column + 1, Set.of(box));
    }

    private void sums(int first, int last) {
        boolean empty = count.rows().isEmpty();
        Row row = sheet.row("", headings.text("recap.total"));
        int column = FIRST_BOX;
        for (Object of : count.columns()) {
            String letter = Sheets.letter(column);
            String formula = empty ? "0" : "SUM(" + letter + first + ":" + letter + last + ")";
            sheet.sum(row, column++, formula, count.column(of));
        }
        sum(row, column, count.all());
        share(row, column + 1, Set.copyOf(count.rows()));
    }

    /** The sum along a row. */
    private void sum(Row row, int column, int counted) {
        int here = row.getRowNum() + 1;
        boolean none = column == FIRST_BOX;
        String formula = "SUM(" + Sheets.letter(FIRST_BOX) + here + ":" + Sheets.letter(column - 1) + here + ")";
        sheet.sum(row, column, none ? "0" : formula, counted);
    }

    private void share(Row row, int column, Set<Object> boxes) {
        tally.share().ifPresent(share -> {
            int here = row.getRowNum() + 1;
            String part = cells(share.of(), here);
            String whole = cells(share.among(), here);
            int among = counted(boxes, share.among());
            double counted = among == 0 ? 0 : (double) counted(boxes, share.of()) / among;
            sheet.share(row, column, "IF((" + whole + ")=0,0,(" + part + ")/(" + whole + "))", counted);
        });
    }

    private int counted(Set<Object> rows, Set<Object> columns) {
        return rows.stream()
                .mapToInt(row -> columns.stream()
                        .mapToInt(column -> count.at(row, column))
                        .sum())
                .sum();
    }

    private String cells(Set<Object> columns, int row) {
        String sum = IntStream.range(0, count.columns().size())
                .filter(i -> columns.contains(count.columns().get(i)))
                .mapToObj(i -> Sheets.letter(FIRST_BOX + i) + row)
                .collect(Collectors.joining("+"));
        return sum.isEmpty() ? "0" : sum;
    }

    /** What the raw sheet holds, and what is missing here: nothing. */
    private void check(String raw) {
        int total = sheet.nextRow();
        int column = FIRST_BOX + count.columns().size();
        int lines = table.lines().size();
        Row there = sheet.row("", headings.text("register.check.lines", raw));
        sheet.sum(there, column, lines == 0 ? "0" : "COUNT('" + raw + "'!A2:A" + (lines + 1) + ")", lines);
        Row difference = sheet.row("", headings.text("register.check.difference"));
        String letter = Sheets.letter(column);
        sheet.sum(difference, column, letter + total + "-" + letter + (total + 1), 0);
    }

    private TallyChart.Source chart(int header, int first, int last) {
        String name = sheet.sheet().getSheetName();
        return new TallyChart.Source(
                name,
                headings.text("register.title." + tally.name()),
                header,
                first - 1,
                last - 1,
                count.rows().stream().map(this::words).toList(),
                count.columns().stream().map(this::words).toList(),
                (row, column) -> count.at(count.rows().get(row), count.columns().get(column)));
    }
}
