package id.jaganetral.document.register;

import id.jaganetral.application.register.RegisterFile;
import id.jaganetral.application.register.RegisterWriter;
import id.jaganetral.application.register.Table;
import id.jaganetral.application.work.Progress;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.io.OutputStream;

/** Any register: for each table a sheet to print, a sheet for each tally with its chart, and a raw sheet. */
public final class RegisterWorkbook implements RegisterWriter {
    /** Rows kept in memory while writing. */
    private static final int WINDOW = 200;

    private final Texts texts;

    public RegisterWorkbook(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void write(RegisterFile file, OutputStream out, Progress progress) throws IOException {
        try (SealedWorkbook workbook = new SealedWorkbook(WINDOW)) {
            CellStyles styles = new CellStyles(workbook);
            boolean several = file.tables().size() > 1;
            Written written = new Written(file.lines(), progress);
            for (Table<?> table : file.tables()) {
                Sheets sheets = new Sheets(workbook, styles, new Headings(texts, styles, file), several);
                new TableSheets<>(sheets, table, written).write();
            }
            workbook.write(out);
        }
    }
}
