package id.jaganetral.document.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Records of a text file with delimiters. A quoted field may run over a few lines; a quote that is never closed does
 * not swallow the rest of the file: its line is read again with the quote as an ordinary sign.
 */
final class CsvRecords {
    /** An address may have line breaks; a stray quote would run on to the end. */
    private static final int MOST_LINES = 8;

    private final BufferedReader lines;
    private final String delimiter;
    private final CsvReader.CsvReaderBuilder quoted;
    private final Deque<String> waiting = new ArrayDeque<>();
    private int nextLine = 1;
    private int recordLine;
    private int width;
    private boolean mended;

    CsvRecords(BufferedReader lines, char delimiter) {
        this.lines = lines;
        this.delimiter = String.valueOf(delimiter);
        this.quoted = CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(true);
    }

    /** Line on which the last record began, from 1. */
    int line() {
        return recordLine;
    }

    /** Whether the last record had a quote that fitted nowhere and was taken as an ordinary sign. */
    boolean mended() {
        return mended;
    }

    /** The next record, null after the last one. An empty line is an empty record. */
    List<String> next() throws IOException {
        String first = take();
        if (first == null) {
            return null;
        }
        recordLine = nextLine - 1;
        mended = false;
        if (first.indexOf('"') < 0) {
            return grown(literal(first));
        }
        String whole = first;
        Deque<String> more = new ArrayDeque<>();
        while (unbalanced(whole) && more.size() < MOST_LINES) {
            String line = take();
            if (line == null) {
                break;
            }
            more.addLast(line);
            whole = whole + "\n" + line;
        }
        List<String> fields = unbalanced(whole) ? List.of() : parse(whole);
        if (stray(fields, first, !more.isEmpty())) {
            while (!more.isEmpty()) {
                waiting.addFirst(more.removeLast());
                nextLine--;
            }
            mended = true;
            return grown(literal(first));
        }
        return grown(fields);
    }

    private String take() throws IOException {
        String line = waiting.isEmpty() ? lines.readLine() : waiting.removeFirst();
        if (line != null) {
            nextLine++;
        }
        return line;
    }

    /** The quote was no quote when the line alone, taken as it stands, has the width of the others. */
    private boolean stray(List<String> fields, String first, boolean severalLines) {
        if (fields.isEmpty()) {
            return true;
        }
        boolean fits = width == 0 || fields.size() == width;
        return !fits && (severalLines || literal(first).size() == width);
    }

    private List<String> grown(List<String> fields) {
        if (width == 0 && fields.size() > 2) {
            width = fields.size();
        }
        return fields;
    }

    /** Empty when the quotes do not fit together. */
    private List<String> parse(String record) {
        try {
            CsvRecord parsed = quoted.ofSingleCsvRecord(record);
            return parsed.getFields();
        } catch (CsvParseException strayQuote) {
            return List.of();
        }
    }

    private List<String> literal(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(Pattern.quote(delimiter), -1));
    }

    private static boolean unbalanced(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
