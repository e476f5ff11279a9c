package id.jaganetral.document.roster;

import id.jaganetral.application.roster.RosterSource;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.Cell;
import id.jaganetral.domain.roster.HeaderFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workbook: the first visible sheet that has a header is read, or the first visible one. */
final class XlsxSource implements RosterSource {
    private static final int MOST_COLUMNS = 200;
    private static final Pattern LAST_ROW = Pattern.compile("[A-Z]+\\d+:[A-Z]+(\\d+)");

    private final XlsxPackage zip;
    private final XlsxWorkbook workbook;
    private final SharedStrings strings;
    private final XlsxWorkbook.Sheet sheet;
    private final Head head;

    private XlsxSource(XlsxPackage zip) {
        this.zip = zip;
        this.workbook = XlsxWorkbook.read(zip);
        this.strings = workbook.strings().isEmpty()
                ? SharedStrings.none()
                : SharedStrings.read(new XmlReader(zip.read(workbook.strings())));
        List<XlsxWorkbook.Sheet> visible =
                workbook.sheets().stream().filter(s -> !s.hidden()).toList();
        if (visible.isEmpty()) {
            throw FileTrouble.of("employee.file.noSheet");
        }
        this.sheet = visible.stream().filter(this::hasHeader).findFirst().orElse(visible.get(0));
        this.head = headOf(sheet);
        if (head.empty()) {
            throw FileTrouble.of("employee.file.empty");
        }
    }

    static XlsxSource open(Path file) {
        XlsxPackage zip = XlsxPackage.open(file);
        try {
            return new XlsxSource(zip);
        } catch (RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    private boolean hasHeader(XlsxWorkbook.Sheet candidate) {
        List<List<String>> rows = headOf(candidate).rows();
        return HeaderFinder.ofPeople(rows).isPresent()
                || HeaderFinder.ofUnits(rows).isPresent();
    }

    private Head headOf(XlsxWorkbook.Sheet of) {
        int[] all = new int[MOST_COLUMNS];
        Arrays.setAll(all, column -> column);
        Head found = new Head();
        try (XmlReader xml = new XmlReader(zip.read(of.path()))) {
            new SheetRows(xml, strings, all, MOST_COLUMNS).read(0, Head.ROWS, (number, cells) -> {
                List<String> texts = new ArrayList<>();
                for (Cell cell : cells) {
                    texts.add(cell == null ? "" : cell.text());
                }
                while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
                    texts.remove(texts.size() - 1);
                }
                found.put(number, texts);
            });
        }
        return found;
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        for (XlsxWorkbook.Sheet other : workbook.sheets()) {
            if (other.hidden()) {
                notes.add(Message.of("employee.file.hiddenSheet", other.name()));
            } else if (!other.equals(sheet)) {
                notes.add(Message.of("employee.file.otherSheet", other.name()));
            }
        }
        return notes;
    }

    @Override
    public boolean from1904() {
        return workbook.from1904();
    }

    @Override
    public List<List<String>> head() {
        return head.rows();
    }

    @Override
    public long expectedRows() {
        try (XmlReader xml = new XmlReader(zip.read(sheet.path()))) {
            for (int event = xml.next(); !xml.atDocumentEnd(event); event = xml.next()) {
                if (xml.atStart(event) && xml.name().equals("dimension")) {
                    Matcher last = LAST_ROW.matcher(String.valueOf(xml.attribute("ref")));
                    return last.matches() ? Long.parseLong(last.group(1)) : -1;
                }
                if (xml.atStart(event) && xml.name().equals("sheetData")) {
                    return -1;
                }
            }
            return -1;
        }
    }

    @Override
    public void rows(int lastHeaderRow, List<Integer> columns, RowSink sink) {
        int[] places = new int[MOST_COLUMNS];
        Arrays.fill(places, -1);
        for (int i = 0; i < columns.size(); i++) {
            places[columns.get(i)] = i;
        }
        try (XmlReader xml = new XmlReader(zip.read(sheet.path()))) {
            SheetRows rows = new SheetRows(xml, strings, places, columns.size());
            ReadAhead.rows(ahead -> rows.read(lastHeaderRow + 1, Integer.MAX_VALUE, ahead), sink);
        }
    }

    @Override
    public void close() {
        strings.close();
        zip.close();
    }
}
