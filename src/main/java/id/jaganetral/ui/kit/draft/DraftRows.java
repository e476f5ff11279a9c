package id.jaganetral.ui.kit.draft;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of texts as one text that is kept: ended by signs for just that, which no keyboard has. */
public final class DraftRows {
    private static final String CELL = "\u001f";
    private static final String ROW = "\u001e";

    private DraftRows() {}

    public static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell + CELL).collect(Collectors.joining()) + ROW)
                .collect(Collectors.joining());
    }

    public static List<List<String>> rows(String text) {
        return split(text, ROW).stream().map(row -> split(row, CELL)).toList();
    }

    private static List<String> split(String text, String end) {
        return text.isEmpty()
                ? List.of()
                : Arrays.asList(text.substring(0, text.length() - 1).split(end, -1));
    }
}
