package id.jaganetral.ui.calendar;

import id.jaganetral.domain.calendar.CountWarning;
import id.jaganetral.domain.calendar.CountedDay;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.calendar.WorkingDayCount;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.kit.part.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A count of working days to be read: what is uncertain about it, and every day on the way. */
public final class CountedDays {
    private CountedDays() {}

    /** What the count rests on that is not certain; empty when all of it is. */
    public static Node warnings(WorkingDayCount count, Kit kit) {
        VBox box = new VBox(6);
        count.warnings().forEach(warning -> box.getChildren().add(warning(warning, kit)));
        return box;
    }

    private static Banner warning(CountWarning warning, Kit kit) {
        Banner banner = new Banner(
                Tone.WARNING,
                kit.texts()
                        .get(
                                "casefile.count.warning." + warning.reason(),
                                IndonesianDate.words(warning.date()),
                                warning.holiday(),
                                String.valueOf(warning.date().getYear())));
        if (!warning.holiday().isEmpty()) {
            banner.getSources().setAll(source(warning.holiday(), warning.date(), kit));
        }
        return banner;
    }

    /** A day off, as a link to its place in the rule book. */
    static Node source(String holiday, LocalDate day, Kit kit) {
        return SourceLink.to(kit.navigator(), holiday, day.toString());
    }

    /** Number, weekday, date, and why a day was skipped. */
    public static Node days(WorkingDayCount count, Kit kit) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(3);
        int row = 0;
        for (CountedDay day : count.days()) {
            String style = day.counted() ? "text-strong" : "text-quiet";
            grid.addRow(
                    row++,
                    Words.line(number(day), style),
                    Words.line(weekday(day.date()), style),
                    Words.line(IndonesianDate.words(day.date()), style),
                    day.holiday()
                            .map(holiday -> source(holiday.name(), day.date(), kit))
                            .orElseGet(() -> Words.line(why(day, kit.texts()), "text-quiet")));
        }
        return grid;
    }

    /** The same as lines of text, for the clipboard. */
    static String text(WorkingDayCount count, Texts texts) {
        return count.days().stream()
                .map(day -> String.join(
                        "\t", number(day), weekday(day.date()), IndonesianDate.words(day.date()), why(day, texts)))
                .collect(Collectors.joining("\n"));
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.INDONESIAN);
    }

    private static String number(CountedDay day) {
        return day.number().map(String::valueOf).orElse("–");
    }

    private static String why(CountedDay day, Texts texts) {
        return day.holiday().map(Holiday::name).orElse(texts.get("casefile.day." + day.kind()));
    }
}
