package id.jaganetral.document.register;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Makes the sheets of a workbook.
 *
 * @param several whether there is more than one table, so that names of sheets say which
 */
record Sheets(SealedWorkbook workbook, CellStyles styles, Headings headings, boolean several) {

    SheetWriter sheet(String name) {
        return new SheetWriter(workbook.createSheet(name), styles);
    }

    /** The whole sheet behind a streamed one, for what is not a cell. */
    XSSFSheet whole(SheetWriter sheet) {
        return workbook.getXSSFWorkbook().getSheet(sheet.sheet().getSheetName());
    }

    String printName(String table) {
        return named("register.sheet.print", table);
    }

    String rawName(String table) {
        return named("register.sheet.raw", table);
    }

    private String named(String key, String table) {
        String plain = headings.text(key);
        return several ? plain + " " + headings.text("register.sheet." + table) : plain;
    }

    static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
