package id.jaganetral.document.roster;

import id.jaganetral.application.roster.RosterSource.RowSink;
import id.jaganetral.domain.roster.Cell;
import java.util.Arrays;

/** Reads the rows of one sheet as a stream, looking only into the wanted columns. */
final class SheetRows {
    private static final int UNWANTED = -1;
    private static final int LETTERS = 26;

    private final XmlReader xml;
    private final SharedStrings strings;
    private final int[] placeOfColumn;
    private final int width;
    private int column;

    /**
     * @param placeOfColumn where each column goes in a row handed out, negative for unwanted ones
     * @param width cells in a row handed out
     */
    SheetRows(XmlReader xml, SharedStrings strings, int[] placeOfColumn, int width) {
        this.xml = xml;
        this.strings = strings;
        this.placeOfColumn = placeOfColumn;
        this.width = width;
    }

    /** Hands out the rows after one number up to another; rows without any wanted cell are left out. */
    void read(int afterNumber, int lastNumber, RowSink sink) {
        int number = 0;
        for (int event = xml.next(); !xml.atDocumentEnd(event); event = xml.next()) {
            if (xml.atEnd(event) && xml.name().equals("sheetData")) {
                return;
            }
            if (xml.atStart(event) && xml.name().equals("row")) {
                String given = xml.attribute("r");
                number = given == null ? number + 1 : number(given);
                if (number > lastNumber) {
                    return;
                }
                if (number <= afterNumber) {
                    xml.skip();
                } else {
                    row(number, sink);
                }
            }
        }
    }

    private void row(int number, RowSink sink) {
        Cell[] cells = null;
        column = -1;
        for (int event = xml.next(); !(xml.atEnd(event) && xml.name().equals("row")); event = xml.next()) {
            if (!xml.atStart(event)) {
                continue;
            }
            String reference = xml.attribute("r");
            column = reference == null ? column + 1 : column(reference);
            // a reference of nonsense may count past every number
            int place = column >= 0 && column < placeOfColumn.length ? placeOfColumn[column] : UNWANTED;
            if (place < 0) {
                xml.skip();
                continue;
            }
            Cell cell = cell(xml.attribute("t"));
            if (cell != null) {
                cells = cells == null ? new Cell[width] : cells;
                cells[place] = cell;
            }
        }
        if (cells != null && !blank(cells)) {
            sink.row(number, cells);
        }
    }

    private static boolean blank(Cell[] cells) {
        return Arrays.stream(cells).allMatch(cell -> cell == null || cell.blank());
    }

    private Cell cell(String type) {
        String value = null;
        String inline = null;
        boolean formula = false;
        for (int event = xml.next(); !(xml.atEnd(event) && xml.name().equals("c")); event = xml.next()) {
            if (!xml.atStart(event)) {
                continue;
            }
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> inline = SharedStrings.richText(xml, "is");
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (inline != null) {
            return Cell.text(inline);
        }
        if (value == null || value.isEmpty()) {
            return formula ? new Cell("", Cell.Kind.UNCALCULATED) : null;
        }
        return stored(type == null ? "n" : type, value);
    }

    private Cell stored(String type, String value) {
        return switch (type) {
            case "s" -> Cell.text(strings.get(number(value)));
            case "n" -> Cell.number(value);
            case "e" -> new Cell(value, Cell.Kind.ERROR);
            default -> Cell.text(value);
        };
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i <= LENGTH_OF_COLUMN; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * LETTERS + c - 'A' + 1;
        }
        return column - 1;
    }

    private static final int LENGTH_OF_COLUMN = 3;

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException damaged) {
            throw FileTrouble.damaged(damaged);
        }
    }
}
