package id.jaganetral.persistence.evidence.reading;

import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import java.util.ArrayList;
import java.util.List;

/** Words as tesseract writes them: a line for each, twelve columns between tabs, those of level 5 are words. */
final class TsvWords {
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final double LEAST_SURE = 30;

    private TsvWords() {}

    static ReadText read(String tsv) {
        List<WordBox> words = new ArrayList<>();
        String lastLine = "";
        int line = 0;
        for (String row : tsv.split("\n")) {
            String[] columns = row.split("\t", -1);
            boolean word = columns.length == COLUMNS
                    && columns[0].equals(WORD)
                    && !columns[11].isBlank()
                    && Double.parseDouble(columns[10]) >= LEAST_SURE;
            if (word) {
                String itsLine = String.join(".", columns[1], columns[2], columns[3], columns[4]);
                line += itsLine.equals(lastLine) ? 0 : 1;
                lastLine = itsLine;
                words.add(new WordBox(
                        line,
                        number(columns[6]),
                        number(columns[7]),
                        number(columns[8]),
                        number(columns[9]),
                        columns[11].strip()));
            }
        }
        return new ReadText(words);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
