package id.jaganetral.persistence.evidence.mark;

import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Marks as text: a line for each, its parts between tabs, words last. */
final class MarkText {
    private MarkText() {}

    static String written(List<Mark> marks) {
        return marks.stream().map(MarkText::line).collect(Collectors.joining("\n"));
    }

    static List<Mark> read(String text) {
        return text.lines().map(MarkText::mark).toList();
    }

    private static String line(Mark mark) {
        String words = mark.words().replaceAll("[\\p{Cntrl}]+", " ");
        return String.format(
                Locale.ROOT,
                "%s\t%.2f\t%.2f\t%.2f\t%.2f\t%s",
                mark.kind(),
                mark.x1(),
                mark.y1(),
                mark.x2(),
                mark.y2(),
                words);
    }

    private static Mark mark(String line) {
        String[] parts = line.split("\t", -1);
        return new Mark(
                MarkKind.valueOf(parts[0]),
                number(parts[1]),
                number(parts[2]),
                number(parts[3]),
                number(parts[4]),
                parts[5]);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
