package id.jaganetral.ui.rule;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.domain.rule.addition.EntryFields;
import id.jaganetral.domain.rule.addition.LawAddition;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands beside an entry: sources, validity, what was shipped, what the office said of it, what can be done. */
final class RuleDetail {
    private final RulesViewModel model;
    private final Texts texts;
    private final OptionWords words;
    private final Sources sources;
    private final ZoneId zone;

    RuleDetail(RulesViewModel model, RuleBook book, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.sources = new Sources(kit, book);
        this.words = new OptionWords(book, texts);
        this.zone = kit.clock().getZone();
    }

    /**
     * @param act asked to change the entry
     * @param withdraw asked to take an addition back
     */
    Node of(RuleLine line, BiConsumer<RuleLine, Change> act, Consumer<LawAddition> withdraw) {
        VBox box = new VBox(10);
        if (line.confidence().filter(Confidence::doubtful).isPresent()) {
            box.getChildren().add(new Banner(Tone.WARNING, texts.get("rule.confidence.doubt")));
        }
        box.getChildren().add(buttons(line, act));
        if (!line.citation().isBlank()) {
            box.getChildren().add(named(texts.get("rule.column.citation"), line.citation()));
        }
        line.details().forEach(d -> box.getChildren().add(named(texts.get(d.name()), d.text())));
        FlowPane cited = sources.entries(model.cited(line));
        if (!cited.getChildren().isEmpty()) {
            box.getChildren()
                    .add(new VBox(1, Words.block(texts.get("rule.detail.cited"), "text-quiet", "text-small"), cited));
        }
        Map<EntryField, String> replaced = model.replaced(line);
        if (!replaced.isEmpty()) {
            box.getChildren().add(Words.block(texts.get("rule.shipped"), "text-heading"));
            replaced.forEach((field, value) ->
                    box.getChildren().add(named(texts.get("rule.field." + field.name()), words(field, value))));
        }
        List<LawAddition> history = model.history(line);
        if (!history.isEmpty()) {
            box.getChildren().add(Words.block(texts.get("rule.history"), "text-heading"));
            history.forEach(addition -> box.getChildren().add(past(addition, withdraw)));
        }
        return box;
    }

    private Node buttons(RuleLine line, BiConsumer<RuleLine, Change> act) {
        FlowPane pane = new FlowPane(6, 6);
        for (Change change : model.changes(line)) {
            Button button =
                    PermittedButtons.needing(Permission.KEEP_LAW, new Button(texts.get("rule.change." + change)));
            button.setId("rule-" + change);
            button.setOnAction(event -> act.accept(line, change));
            pane.getChildren().add(button);
        }
        return pane;
    }

    private Node past(LawAddition addition, Consumer<LawAddition> withdraw) {
        LocalDate day = addition.ground().at().atZone(zone).toLocalDate();
        VBox box = new VBox(
                1,
                Words.block(
                        texts.get(
                                "rule.history.line",
                                String.valueOf(addition.number()),
                                texts.get("rule.change." + addition.change()),
                                addition.ground().by(),
                                IndonesianDate.words(day)),
                        "text-strong"));
        addition.from().ifPresent(first -> box.getChildren()
                .add(Words.block(texts.get("rule.history.from", IndonesianDate.words(first)))));
        EntryFields.of(addition.entry().kind()).stream()
                .filter(field -> addition.values().containsKey(field.name()))
                .forEach(field -> box.getChildren()
                        .add(Words.block(texts.get(
                                "rule.history.value",
                                texts.get("rule.field." + field.name()),
                                words(field, addition.values().get(field.name()))))));
        if (!addition.ground().document().isBlank()) {
            box.getChildren()
                    .add(Words.block(
                            texts.get("rule.history.document", addition.ground().document()), "text-quiet"));
        }
        box.getChildren().add(Words.block(addition.ground().reason(), "text-quiet"));
        if (addition.change() != Change.WITHDRAW) {
            box.getChildren().add(standing(addition, withdraw));
        }
        return box;
    }

    private Node standing(LawAddition addition, Consumer<LawAddition> withdraw) {
        if (!model.stands(addition)) {
            return Words.block(texts.get("rule.history.withdrawn"), "text-danger", "text-small");
        }
        Hyperlink back = PermittedButtons.needing(Permission.KEEP_LAW, new Hyperlink(texts.get("rule.withdraw")));
        back.setId("withdraw-" + addition.number());
        back.setOnAction(event -> withdraw.accept(addition));
        return back;
    }

    private String words(EntryField field, String value) {
        if (field.form() == EntryField.Form.DAY && !value.isEmpty()) {
            return IndonesianDate.words(LocalDate.parse(value));
        }
        if (field.form() == EntryField.Form.CHOICE || field.form() == EntryField.Form.CHOICES) {
            return words.ofAll(field.options(), value);
        }
        return value.isEmpty() ? "–" : value;
    }

    private static Node named(String name, String text) {
        return new VBox(1, Words.block(name, "text-quiet", "text-small"), Words.block(text));
    }
}
