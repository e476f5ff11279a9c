package id.jaganetral.ui.kit.form;

import id.jaganetral.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates as Indonesian offices write them: shown "7 Februari 2024", typed "07-02-2024" and in the usual other ways. */
public final class IndonesianDate {
    private static final DateTimeFormatter LONG = format("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = format("d MMM uuuu");
    private static final List<DateTimeFormatter> TYPED = List.of(
            format("d-M-uuuu"),
            format("d/M/uuuu"),
            format("d.M.uuuu"),
            format("d M uuuu"),
            format("ddMMuuuu"),
            format("uuuu-M-d"),
            LONG,
            SHORT);

    private IndonesianDate() {}

    /** For example "7 Februari 2024". */
    public static String words(LocalDate day) {
        return LONG.format(day);
    }

    /** For tables, for example "7 Feb 2024". */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** Reads what a user typed; empty when it is no day of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter format : TYPED) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Texts.INDONESIAN)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
