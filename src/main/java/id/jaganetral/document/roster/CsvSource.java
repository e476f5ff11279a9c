package id.jaganetral.document.roster;

import id.jaganetral.application.roster.RosterSource;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.Cell;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text file with delimiters: comma, semicolon, pipe or tab, whichever parts its first lines most. */
final class CsvSource implements RosterSource {
    private static final char[] DELIMITERS = {',', ';', '|', '\t'};

    private final Path file;
    private final Charset charset;
    private final char delimiter;
    private final Head head;
    private final Set<Integer> mended = new HashSet<>();

    private CsvSource(Path file) throws IOException {
        this.file = file;
        this.charset = CsvText.charset(file);
        this.delimiter = delimiter(file, charset);
        this.head = new Head();
        CsvRecords records = null;
        try (BufferedReader lines = CsvText.open(file, charset)) {
            records = new CsvRecords(lines, delimiter);
            List<String> fields = records.next();
            while (fields != null && records.line() <= Head.ROWS) {
                head.put(records.line(), fields);
                fields = records.next();
            }
        }
        if (head.empty()) {
            throw FileTrouble.of("employee.file.empty");
        }
    }

    static CsvSource open(Path file) {
        try {
            return new CsvSource(file);
        } catch (IOException unreadable) {
            throw FileTrouble.of(unreadable, "employee.file.unreadable");
        }
    }

    private static char delimiter(Path file, Charset charset) throws IOException {
        int[] found = new int[DELIMITERS.length];
        try (BufferedReader lines = CsvText.open(file, charset)) {
            String line = lines.readLine();
            for (int i = 0; i < Head.ROWS && line != null; i++) {
                for (int d = 0; d < DELIMITERS.length; d++) {
                    char delimiter = DELIMITERS[d];
                    found[d] = Math.max(found[d], (int)
                            line.chars().filter(c -> c == delimiter).count());
                }
                line = lines.readLine();
            }
        }
        int best = 0;
        for (int d = 1; d < found.length; d++) {
            best = found[d] > found[best] ? d : best;
        }
        return DELIMITERS[best];
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<Message> notes() {
        return List.of();
    }

    @Override
    public boolean from1904() {
        return false;
    }

    @Override
    public List<List<String>> head() {
        return head.rows();
    }

    @Override
    public long expectedRows() {
        return -1;
    }

    @Override
    public void rows(int lastHeaderRow, List<Integer> columns, RowSink sink) {
        try (BufferedReader lines = CsvText.open(file, charset)) {
            CsvRecords records = new CsvRecords(lines, delimiter);
            mended.clear();
            for (List<String> fields = records.next(); fields != null; fields = records.next()) {
                if (records.line() > lastHeaderRow + 1) {
                    if (records.mended()) {
                        mended.add(records.line());
                    }
                    hand(records.line(), fields, columns, sink);
                }
            }
        } catch (IOException unreadable) {
            throw FileTrouble.of(unreadable, "employee.file.unreadable");
        }
    }

    @Override
    public boolean mended(int number) {
        return mended.contains(number);
    }

    private static void hand(int line, List<String> fields, List<Integer> columns, RowSink sink) {
        Cell[] cells = new Cell[columns.size()];
        boolean any = false;
        for (int i = 0; i < cells.length; i++) {
            int column = columns.get(i);
            if (column < fields.size() && !fields.get(column).isBlank()) {
                cells[i] = Cell.text(fields.get(column));
                any = true;
            }
        }
        if (any) {
            sink.row(line, cells);
        }
    }

    @Override
    public void close() {
        // each reading opens and closes the file by itself
    }
}
