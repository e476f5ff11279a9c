package id.jaganetral.ui.kit.part;

import id.jaganetral.ui.kit.look.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What happened and what is to come, from top to bottom. */
public final class Timeline extends VBox {
    /**
     * One point of it.
     *
     * @param when the day in words, may be empty
     * @param details one or more sentences, may be empty
     * @param extra anything below them, for example a link or a chip
     */
    public record Entry(Ikon icon, Tone tone, String when, String title, String details, Optional<Node> extra) {
        public static Entry of(Ikon icon, Tone tone, String when, String title, String details) {
            return new Entry(icon, tone, when, title, details, Optional.empty());
        }
    }

    public Timeline() {
        getStyleClass().add("timeline");
    }

    public void setEntries(List<Entry> entries) {
        getChildren().clear();
        for (int i = 0; i < entries.size(); i++) {
            getChildren().add(row(entries.get(i), i == entries.size() - 1));
        }
    }

    private static HBox row(Entry entry, boolean last) {
        StackPane dot = new StackPane(Icons.of(entry.icon()));
        dot.getStyleClass().add("timeline-dot");
        entry.tone().applyTo(dot);
        VBox mark = new VBox(dot);
        mark.getStyleClass().add("timeline-mark");
        if (!last) {
            Region line = new Region();
            line.getStyleClass().add("timeline-line");
            VBox.setVgrow(line, Priority.ALWAYS);
            mark.getChildren().add(line);
        }
        HBox row = new HBox(mark, words(entry));
        row.getStyleClass().add("timeline-entry");
        return row;
    }

    private static VBox words(Entry entry) {
        VBox words = new VBox(Words.block(entry.title(), "text-strong"));
        words.getStyleClass().add("timeline-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!entry.when().isEmpty()) {
            words.getChildren().add(Words.line(entry.when(), "text-quiet", "text-small"));
        }
        if (!entry.details().isEmpty()) {
            words.getChildren().add(Words.block(entry.details()));
        }
        entry.extra().ifPresent(words.getChildren()::add);
        return words;
    }
}
