package id.jaganetral.ui.rule;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Words;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One entry as a book prints it: heading of its part, code and title, where it stands, what it says. */
final class RuleCell extends ListCell<RuleLine> {
    private final Texts texts;
    private final Predicate<RuleLine> touched;

    RuleCell(Texts texts, Predicate<RuleLine> touched) {
        this.texts = texts;
        this.touched = touched;
        getStyleClass().add("rule-cell");
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : page(line));
    }

    private VBox page(RuleLine line) {
        VBox box = new VBox(3);
        if (firstOfPart(line)) {
            box.getChildren().add(Words.block(texts.get("rule.part." + line.part()), "rule-part"));
        }
        Label title = Words.block((line.mark() + "  " + line.title()).strip(), "text-strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox heading = new HBox(8, title);
        heading.setAlignment(Pos.TOP_LEFT);
        if (touched.test(line)) {
            heading.getChildren().add(fixed(new Chip(texts.get("rule.local"), Tone.INFO, Feather.EDIT_2)));
        }
        line.confidence().ifPresent(found -> heading.getChildren().add(fixed(Marks.of(found, texts))));
        box.getChildren().add(heading);
        if (!line.citation().isBlank()) {
            box.getChildren().add(Words.block(line.citation(), "text-quiet", "text-small"));
        }
        if (!line.body().isBlank()) {
            box.getChildren().add(Words.block(line.body()));
        }
        return box;
    }

    private static Chip fixed(Chip chip) {
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private boolean firstOfPart(RuleLine line) {
        int index = getIndex();
        return index == 0
                || (index > 0
                        && index <= getListView().getItems().size()
                        && getListView().getItems().get(index - 1).part() != line.part());
    }
}
