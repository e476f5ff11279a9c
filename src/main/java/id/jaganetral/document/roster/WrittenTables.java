package id.jaganetral.document.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.jaganetral.application.roster.TableFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Plain tables as .xlsx and .csv. */
public final class WrittenTables implements TableFiles {
    private static final String PROGRAM = "JagaNetral";
    private static final String VERSION = "01.0000";
    private static final int FLUSH = 500;

    @Override
    public Table workbook(Path file, String sheet) {
        try {
            return new WorkbookTable(file, sheet);
        } catch (IOException refused) {
            throw FileTrouble.of(refused, "employee.file.notWritten", file.toString());
        }
    }

    @Override
    public Table text(Path file, char delimiter) {
        try {
            return new TextTable(file, delimiter);
        } catch (IOException refused) {
            throw FileTrouble.of(refused, "employee.file.notWritten", file.toString());
        }
    }

    private static final class WorkbookTable implements Table {
        private final Path file;
        private final OutputStream out;
        private final Workbook workbook;
        private final Worksheet sheet;
        private int rows;

        WorkbookTable(Path file, String name) throws IOException {
            this.file = file;
            this.out = new BufferedOutputStream(Files.newOutputStream(file));
            this.workbook = new Workbook(out, PROGRAM, VERSION);
            this.sheet = workbook.newWorksheet(name);
        }

        @Override
        public void row(List<?> cells) {
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof Number number) {
                    sheet.value(rows, column, number);
                } else if (cell != null && !cell.toString().isEmpty()) {
                    sheet.value(rows, column, cell.toString());
                }
            }
            rows++;
            if (rows % FLUSH == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException full) {
                throw FileTrouble.of(full, "employee.file.notWritten", file.toString());
            }
        }

        @Override
        public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            sheet.range(firstRow, firstColumn, lastRow, lastColumn).merge();
        }

        @Override
        public void close() {
            try (out) {
                workbook.finish();
            } catch (IOException full) {
                throw FileTrouble.of(full, "employee.file.notWritten", file.toString());
            }
        }
    }

    private static final class TextTable implements Table {
        private final Path file;
        private final CsvWriter csv;

        TextTable(Path file, char delimiter) throws IOException {
            this.file = file;
            Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            out.write('\ufeff');
            this.csv = CsvWriter.builder().fieldSeparator(delimiter).build(out);
        }

        @Override
        public void row(List<?> cells) {
            try {
                csv.writeRecord(cells.stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .toList());
            } catch (UncheckedIOException full) {
                throw FileTrouble.of(full, "employee.file.notWritten", file.toString());
            }
        }

        @Override
        public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            // text files have no joined cells
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException full) {
                throw FileTrouble.of(full, "employee.file.notWritten", file.toString());
            }
        }
    }
}
