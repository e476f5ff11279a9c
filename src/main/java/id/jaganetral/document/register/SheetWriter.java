package id.jaganetral.document.register;

import id.jaganetral.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes rows downwards into one sheet. */
final class SheetWriter {
    /** Folio in the numbering of spreadsheets, 215.9 x 330.2 mm. */
    private static final short FOLIO = 14;
    /** Characters a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";
    /** Units of a column width in a character. */
    private static final int CHARACTER = 256;

    /** Points a character of a column's width takes on paper. */
    private static final double CHARACTER_POINTS = 5.25;

    /** Points in an inch. */
    private static final double INCH = 72;

    /** Folio lying, in inches. */
    private static final double PAPER_WIDE = 13;

    private static final double PAPER_HIGH = 8.5;

    /** Points a line of text needs. */
    private static final float LINE = 13f;
    /** The table's letters are smaller than those a column's width is counted in. */
    private static final double SMALL_LETTERS = 0.92;
    /** Capitals are wider. */
    private static final double CAPITALS = 1.25;
    /** The letters of titles are larger. */
    private static final double TITLE_LETTERS = 1.2;
    /** Characters that stand side by side on a page in their full size. */
    private static final int PAGE = 160;
    /** Inches of paper left free at each side. */
    private static final double MARGIN = 0.4;
    /** Inches for the number of the page. */
    private static final double FOOT = 0.7;

    private final SXSSFSheet sheet;
    private final CellStyles styles;
    private final PageFit fit = new PageFit();
    private int[] widths = {};
    private int next;

    SheetWriter(SXSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    int nextRow() {
        return next;
    }

    void skip(int rows) {
        next += rows;
    }

    void widths(int... characters) {
        widths = characters.clone();
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }

    /**
     * Widths for a sheet to print: columns whose words can be broken give way until all stand on the page in full size,
     * or are as narrow as words allow.
     */
    void widthsOnPage(int[] characters, boolean[] breakable, int narrowest) {
        int all = Arrays.stream(characters).sum();
        int soft = IntStream.range(0, characters.length)
                .filter(i -> breakable[i])
                .map(i -> characters[i])
                .sum();
        double part = all <= PAGE || soft == 0 ? 1 : Math.max(0, (double) (PAGE - all + soft) / soft);
        widths(IntStream.range(0, characters.length)
                .map(i -> breakable[i]
                        ? Math.min(characters[i], Math.max(narrowest, (int) (characters[i] * part)))
                        : characters[i])
                .toArray());
    }

    /** One text over several columns, on as many lines as it needs. */
    void across(String words, int columns, CellStyle style, float heightPoints) {
        Row row = sheet.createRow(next);
        double letters = style == styles.title ? TITLE_LETTERS : SMALL_LETTERS;
        int lines = lines(words, Arrays.stream(widths).limit(columns).sum(), letters);
        height(row, lines == 1 ? heightPoints : Math.max(heightPoints, lines * (float) (LINE * letters) + 3));
        Cell cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        }
        next++;
    }

    void header(List<String> names) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(styles.header);
        }
        fitHeight(row, names.toArray());
    }

    /** Cells of a row: texts, whole numbers, shares, days, or nothing. */
    Row row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            put(row.createCell(i), values[i]);
        }
        fitHeight(row, values);
        return row;
    }

    /** Not every program makes rows higher for wrapped text by itself, and none does so before printing a stream. */
    private void fitHeight(Row row, Object... values) {
        int lines = 1;
        for (int i = 0; i < Math.min(values.length, widths.length); i++) {
            lines = Math.max(lines, lines(values[i], widths[i], SMALL_LETTERS));
        }
        height(row, lines > 1 ? lines * LINE + 3 : PageFit.USUAL);
    }

    /** Said of every row, so that no program takes another one and pages end where they are told to. */
    private void height(Row row, float points) {
        row.setHeightInPoints(points);
        fit.row(row.getRowNum(), points);
    }

    private static int lines(Object value, int width, double letters) {
        if (!(value instanceof String text) || text.isEmpty()) {
            return 1;
        }
        // figures alone are no capitals: rows with a number of 18 figures would be twice as high
        boolean capitals =
                text.equals(text.toUpperCase(Texts.INDONESIAN)) && !text.equals(text.toLowerCase(Texts.INDONESIAN));
        int room = Math.max(1, (int) (width / (capitals ? letters * CAPITALS : letters)));
        return text.length() <= room && text.indexOf('\n') < 0
                ? 1
                : text.lines().mapToInt(line -> broken(line, room)).sum();
    }

    /** Lines of words broken between them, and within those that are too long. */
    private static int broken(String line, int room) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int needs = word.length() + (used == 0 ? 0 : 1);
            if (used > 0 && used + needs > room) {
                lines++;
                used = 0;
                needs = word.length();
            }
            lines += Math.max(0, (needs - 1) / room);
            used = needs > room ? needs % room : used + needs;
        }
        return lines;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof Integer number) {
            cell.setCellStyle(styles.number);
            cell.setCellValue(number);
        } else if (value instanceof Double share) {
            cell.setCellStyle(styles.share);
            cell.setCellValue(share);
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(styles.date);
            cell.setCellValue(day);
        } else {
            String text = value == null ? "" : value.toString();
            boolean looksLikeFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            cell.setCellStyle(looksLikeFormula ? styles.quoted : styles.text);
            cell.setCellValue(text);
        }
    }

    void number(Row row, int column, int value) {
        put(row.createCell(column), value);
    }

    /** A sum that spreadsheets work out again, with the value we counted. */
    void sum(Row row, int column, String formula, int counted) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.total);
        cell.setCellFormula(formula);
        cell.setCellValue(counted);
    }

    /** A share that spreadsheets work out again. */
    void share(Row row, int column, String formula, double counted) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.share);
        cell.setCellFormula(formula);
        cell.setCellValue(counted);
    }

    void words(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(words);
    }

    /** Lines over several columns that no page divides: they stand in one row. */
    void wide(int firstColumn, int lastColumn, List<String> written, CellStyle style) {
        String words = String.join("\n", written);
        Row row = sheet.createRow(next++);
        words(row, firstColumn, words, style);
        int room = 0;
        for (int column = firstColumn; column <= lastColumn; column++) {
            room += column < widths.length ? widths[column] : 8;
        }
        if (lastColumn > firstColumn) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), firstColumn, lastColumn));
        }
        int lines = lines(words, room, SMALL_LETTERS);
        height(row, lines > 1 ? lines * (LINE + 1) + 3 : PageFit.USUAL);
    }

    /**
     * Begins a page with this row unless the last page surely has it: what stands last does not stand alone. To be said
     * of a sheet that is written and {@link #printed}.
     */
    void keepWithLast(int row) {
        CellRangeAddress header = sheet.getRepeatingRows();
        double wide = Arrays.stream(widths).sum() * CHARACTER_POINTS;
        double page = (PAPER_HIGH - MARGIN - FOOT) * INCH * Math.max(1, wide / ((PAPER_WIDE - 2 * MARGIN) * INCH));
        if (!fit.lastPageBeginsBy(row, page, header.getFirstRow(), header.getLastRow())) {
            sheet.setRowBreak(row - 1);
        }
    }

    /** The header rows stand on the first page only. */
    void headerOnce() {
        sheet.setRepeatingRows(null);
    }

    /** What follows begins a page. */
    void pageBreak() {
        sheet.setRowBreak(next - 1);
    }

    /** Everything on one page, for what is looked at as a whole. */
    void onOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Landscape folio, one page wide, header rows on every page. */
    void printed(int firstHeaderRow, int lastHeaderRow, int columns) {
        sheet.getPrintSetup().setPaperSize(FOLIO);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.setRepeatingRows(new CellRangeAddress(firstHeaderRow, lastHeaderRow, -1, -1));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, Math.max(0, next - 1));
    }
}
