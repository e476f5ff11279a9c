package id.jaganetral.ui.casefile;

import id.jaganetral.domain.calendar.CountedDay;
import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.calendar.WorkingDayCount;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import java.time.format.TextStyle;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Bagaimana dihitung: a deadline's rule and its count, day by day. */
final class DeadlineExplanation {
    /** Room for the ring round a focused field. */
    private static final double EDGE = 4;

    private static final double WIDTH = 560;
    private static final double TALL = 440;

    private DeadlineExplanation() {}

    static Node of(Deadline deadline, RuleBook book, Texts texts) {
        DeadlineRule rule = deadline.rule();
        KeyValueList facts = new KeyValueList()
                .add(texts.get("casefile.count.from"), rule.trigger() + ": " + IndonesianDate.words(deadline.trigger()))
                .add(texts.get("casefile.count.to"), rule.target() + ": " + IndonesianDate.words(deadline.due()))
                .add(texts.get("casefile.count.rule"), book.cite(rule.provisions()))
                .add(texts.get("casefile.count.nature"), texts.get("casefile.nature." + rule.nature()))
                .add(
                        texts.get("casefile.count.confidence"),
                        StageLook.confidence(rule.origin().confidence(), texts));
        deadline.saferDue().ifPresent(day -> facts.add(texts.get("casefile.count.safer"), IndonesianDate.words(day)));
        VBox box = new VBox(12, facts);
        if (!rule.origin().note().isEmpty()) {
            box.getChildren().add(new Banner(Tone.INFO, rule.origin().note()));
        }
        deadline.count().ifPresent(count -> box.getChildren().addAll(warnings(count, texts), days(count, texts)));
        box.setPrefWidth(WIDTH);
        box.setPadding(new Insets(EDGE));
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(TALL);
        return scroll;
    }

    private static Node warnings(WorkingDayCount count, Texts texts) {
        VBox box = new VBox(6);
        count.warnings().forEach(w -> box.getChildren()
                .add(new Banner(
                        Tone.WARNING,
                        texts.get(
                                "casefile.count.warning." + w.reason(),
                                IndonesianDate.words(w.date()),
                                w.holiday(),
                                String.valueOf(w.date().getYear())))));
        return box;
    }

    private static Node days(WorkingDayCount count, Texts texts) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(3);
        int row = 0;
        for (CountedDay day : count.days()) {
            String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.INDONESIAN);
            String style = day.counted() ? "text-strong" : "text-quiet";
            grid.addRow(
                    row++,
                    Words.line(day.number().map(String::valueOf).orElse("–"), style),
                    Words.line(weekday, style),
                    Words.line(IndonesianDate.words(day.date()), style),
                    Words.line(
                            day.holiday().map(Holiday::name).orElse(texts.get("casefile.day." + day.kind())),
                            "text-quiet"));
        }
        return grid;
    }
}
