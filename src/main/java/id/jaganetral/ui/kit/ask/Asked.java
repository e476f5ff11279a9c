package id.jaganetral.ui.kit.ask;

import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Leave;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** A form in a dialog that stays until what it asks has been done; refusals stand at their fields. */
public final class Asked {
    /** Room for the ring round a focused field. */
    private static final double EDGE = 4;

    private static final double WIDTH = 620;
    private static final double TALL = 470;
    private static final int AREA_ROWS = 3;

    private final Kit kit;
    private final Texts texts;
    private final FormGrid grid = new FormGrid();
    private final Banner refused = new Banner();
    private Optional<String> keptAs = Optional.empty();
    private boolean finished;

    public Asked(Kit kit, int columns) {
        this.kit = kit;
        this.texts = kit.texts();
        refused.setTone(Tone.DANGER);
        grid.setColumns(columns);
    }

    /** Adds an input. */
    public Field add(String name, String labelKey, Node input, int span, boolean required) {
        Field field = new Field(name, texts.get(labelKey), input);
        field.setSpan(span);
        field.setRequired(required);
        grid.getChildren().add(field);
        return field;
    }

    public static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(AREA_ROWS);
        area.setWrapText(true);
        return area;
    }

    /**
     * What is typed is kept until it is done or thought better of, and offered after a crash; under the title when nothing
     * else is said here.
     *
     * @param name which form about what
     */
    public Asked keptAs(String name) {
        keptAs = Optional.of(name);
        return this;
    }

    /** Shows it; the change is made away from the screen, and the dialog goes when it was made. */
    public <T> void ask(String title, String action, Supplier<Outcome<T>> change, Consumer<T> done) {
        KeptForm kept = kit.drafts().of(keptAs.orElse("asked." + title), grid);
        Node content = content(kept);
        kept.begin();
        kit.dialogs().form(title, content, action, () -> {
            if (finished || !grid.checkDates(texts)) {
                return finished;
            }
            kit.jobs()
                    .start(Job.<T>change(change::get)
                            .onSuccess(value -> {
                                finished = true;
                                close();
                                done.accept(value);
                            })
                            .onRefusal(this::show));
            return finished;
        });
        kept.end();
    }

    private void show(List<Reason> reasons) {
        refused.setText(grid.show(reasons, texts));
    }

    private void close() {
        Leave.dialogAround(grid);
    }

    private Node content(KeptForm kept) {
        VBox box = new VBox(12, kept.offer(), refused, grid);
        box.setPrefWidth(WIDTH);
        box.setPadding(new Insets(EDGE));
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(TALL);
        return scroll;
    }
}
