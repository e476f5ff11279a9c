package id.jaganetral.document.register;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a register, made once a workbook. */
final class CellStyles {
    private static final String ARIAL = "Arial";
    private static final short ORDINARY_POINTS = 10;

    final CellStyle title;
    final CellStyle plain;
    final CellStyle note;
    final CellStyle header;
    final CellStyle text;
    final CellStyle quoted;
    final CellStyle date;
    final CellStyle number;
    final CellStyle total;
    final CellStyle share;

    private final Workbook workbook;

    CellStyles(Workbook workbook) {
        this.workbook = workbook;
        ordinary(workbook.getFontAt(0));
        title = aligned(style(12, true), HorizontalAlignment.CENTER);
        title.setWrapText(true);
        plain = style(10, false);
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        note = style(9, false);
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
        header = aligned(ruled(style(9, true)), HorizontalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = ruled(style(9, false));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(text);
        quoted.setQuotePrefixed(true);
        date = ruled(style(9, false));
        date.setAlignment(HorizontalAlignment.CENTER);
        date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        number = aligned(ruled(style(9, false)), HorizontalAlignment.CENTER);
        total = aligned(ruled(style(9, true)), HorizontalAlignment.CENTER);
        share = aligned(ruled(style(9, false)), HorizontalAlignment.CENTER);
        share.setDataFormat(workbook.createDataFormat().getFormat("0%"));
    }

    /**
     * Widths of columns are counted in its figures. Spreadsheets without the usual one take another, a third wider; letters as
     * wide as these are everywhere.
     */
    private static void ordinary(Font font) {
        font.setFontName(ARIAL);
        font.setFontHeightInPoints(ORDINARY_POINTS);
    }

    private CellStyle style(int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(ARIAL);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle aligned(CellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle ruled(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
