package id.jaganetral.application.letter;

import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a letter, divided into what the template says and what is a value (ketertelusuran). The template is
 * filled with values between marks that no text contains, and read back.
 */
public final class TracedWords {
    private static final char BEGIN = '\uE000';
    private static final char NAMED = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern VALUE =
            Pattern.compile(BEGIN + "([^" + NAMED + "]*)" + NAMED + "([^" + END + "]*)" + END);

    private TracedWords() {}

    /**
     * A piece of the letter.
     *
     * @param tag the tag, or the list, the words came from; empty for words of the template
     */
    public record Segment(String words, Optional<String> tag) {}

    /** The values between marks. */
    static TagValues marked(TagValues values) {
        TagValues.Builder marked = TagValues.builder();
        values.values().forEach((tag, value) -> marked.put(tag, marked(tag, value)));
        return marked.build();
    }

    private static TagValue marked(String tag, TagValue value) {
        if (value instanceof TagValue.Text text) {
            return text.text().isBlank() ? text : new TagValue.Text(mark(tag, text.text()));
        }
        if (value instanceof TagValue.Rows rows) {
            return new TagValue.Rows(
                    rows.rows().stream().map(row -> row(tag, row)).toList());
        }
        return value;
    }

    /** Whatever stands in a line is traced to its list. */
    private static TagValues row(String list, TagValues row) {
        TagValues.Builder marked = TagValues.builder();
        row.values().forEach((tag, value) -> marked.put(tag, marked(list, value)));
        return marked.build();
    }

    static String mark(String tag, String words) {
        return BEGIN + tag + NAMED + words + END;
    }

    /** Divides the words of a letter that was filled with marked values. */
    public static List<Segment> divide(String words) {
        List<Segment> segments = new ArrayList<>();
        Matcher value = VALUE.matcher(words);
        int from = 0;
        while (value.find()) {
            if (value.start() > from) {
                segments.add(new Segment(words.substring(from, value.start()), Optional.empty()));
            }
            segments.add(new Segment(value.group(2), Optional.of(value.group(1))));
            from = value.end();
        }
        if (from < words.length()) {
            segments.add(new Segment(words.substring(from), Optional.empty()));
        }
        return segments;
    }
}
