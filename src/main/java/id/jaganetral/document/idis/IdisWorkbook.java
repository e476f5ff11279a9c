package id.jaganetral.document.idis;

import id.jaganetral.application.idis.IdisField;
import id.jaganetral.application.idis.IdisSheet;
import id.jaganetral.application.idis.IdisUpload;
import id.jaganetral.application.idis.IdisWriter;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The record as one row under the register's own names, every cell text so that no number loses its zeros; on a second sheet
 * the files to upload.
 */
public final class IdisWorkbook implements IdisWriter {
    /** Units of a column width in a character. */
    private static final int CHARACTER = 256;

    private static final int WIDE = 24;

    private final Texts texts;

    public IdisWorkbook(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(IdisSheet sheet, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            text.setQuotePrefixed(true);
            Sheet record = workbook.createSheet(texts.get("idis.sheet.record"));
            row(record, 0, sheet.fields().stream().map(IdisField::name).toList(), text);
            row(record, 1, sheet.fields().stream().map(IdisField::value).toList(), text);
            record.createFreezePane(0, 1);
            Sheet uploads = workbook.createSheet(texts.get("idis.sheet.uploads"));
            row(
                    uploads,
                    0,
                    List.of(texts.get("idis.file"), texts.get("idis.document"), texts.get("idis.number")),
                    text);
            int number = 1;
            for (IdisUpload upload : sheet.uploads()) {
                row(uploads, number++, List.of(upload.fileName(), upload.title(), upload.number()), text);
            }
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, List<String> values, CellStyle text) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(text);
            cell.setCellValue(values.get(i));
            sheet.setColumnWidth(i, WIDE * CHARACTER);
        }
    }
}
