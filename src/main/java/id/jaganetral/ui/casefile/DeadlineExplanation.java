package id.jaganetral.ui.casefile;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.calendar.CountedDays;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.rule.Sources;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Bagaimana dihitung: a deadline's rule and its count, day by day. */
final class DeadlineExplanation {
    /** Room for the ring round a focused field. */
    private static final double EDGE = 4;

    private static final double WIDTH = 560;
    private static final double TALL = 440;

    private DeadlineExplanation() {}

    static Node of(Deadline deadline, RuleBook book, Kit kit) {
        Texts texts = kit.texts();
        DeadlineRule rule = deadline.rule();
        KeyValueList facts = new KeyValueList()
                .add(texts.get("casefile.count.from"), rule.trigger() + ": " + IndonesianDate.words(deadline.trigger()))
                .add(texts.get("casefile.count.to"), rule.target() + ": " + IndonesianDate.words(deadline.due()))
                .add(texts.get("casefile.count.rule"), rule(rule, book, kit))
                .add(texts.get("casefile.count.nature"), texts.get("casefile.nature." + rule.nature()))
                .add(
                        texts.get("casefile.count.confidence"),
                        StageLook.confidence(rule.origin().confidence(), texts));
        boolean exact = rule.meaning() == DeadlineRule.Meaning.EXACT;
        deadline.saferDue()
                .ifPresent(day -> facts.add(
                        texts.get(exact ? "casefile.count.other" : "casefile.count.safer"), IndonesianDate.words(day)));
        rule.otherUnit()
                .ifPresent(unit ->
                        facts.add(texts.get("casefile.count.otherUnit"), texts.get("casefile.count.unit." + unit)));
        VBox box = new VBox(12, facts);
        if (!rule.origin().note().isEmpty()) {
            box.getChildren().add(new Banner(Tone.INFO, rule.origin().note()));
        }
        deadline.count().ifPresent(count -> box.getChildren()
                .addAll(CountedDays.warnings(count, kit), CountedDays.days(count, kit)));
        box.setPrefWidth(WIDTH);
        box.setPadding(new Insets(EDGE));
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(TALL);
        return scroll;
    }

    private static Node rule(DeadlineRule rule, RuleBook book, Kit kit) {
        return new VBox(
                2,
                SourceLink.to(kit.navigator(), rule.title(), rule.code()),
                new Sources(kit, book).provisions(rule.provisions()));
    }
}
