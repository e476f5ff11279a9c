package id.jaganetral.ui.letter.set;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.letter.set.DocumentChecklist;
import id.jaganetral.domain.letter.set.DocumentItem;
import id.jaganetral.domain.letter.set.DocumentItem.State;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CasePart;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Kelengkapan dokumen: what the case has, lacks and does not need, each with its reason and a button that opens the form. */
public final class DocumentSetView implements CasePart {
    private static final double STATE_WIDTH = 138;

    private final DocumentSetViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final Predicate<String> writable;
    private final Region root;
    private CaseFileId caseFile;

    @FXML
    private Label route;

    @FXML
    private Label counts;

    @FXML
    private VBox items;

    /**
     * Builds the card.
     *
     * @param writable whether there is a form with this code
     */
    public DocumentSetView(DocumentSetViewModel model, Kit kit, Predicate<String> writable) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.writable = writable;
        this.root = kit.views().load(this);
        model.list().addListener((observed, before, now) -> now.ifPresent(this::list));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(CaseView view) {
        caseFile = view.file().id();
        model.show(view);
    }

    @Override
    public Optional<Official> official(FactType type) {
        return Optional.empty();
    }

    private void list(DocumentChecklist list) {
        route.setText(texts.get("letter.set.route." + list.route()));
        counts.setText(texts.get(
                "letter.set.counts",
                list.count(State.MADE),
                list.count(State.DUE) + list.count(State.MISSING),
                list.count(State.LATER)));
        items.getChildren().setAll(list.items().stream().map(this::row).toList());
    }

    private Node row(DocumentItem item) {
        Chip state = chip(item.state());
        HBox mark = new HBox(state);
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.setMinWidth(STATE_WIDTH);
        mark.setPrefWidth(STATE_WIDTH);
        boolean quiet = item.state() == State.NOT_NEEDED || item.state() == State.LATER;
        VBox words = new VBox(
                1,
                Words.block(name(item), quiet ? "text-quiet" : "text-strong"),
                Words.block(texts.get(item.why()), "text-quiet", "text-small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, mark, words);
        row.setAlignment(Pos.CENTER_LEFT);
        button(item).ifPresent(row.getChildren()::add);
        return row;
    }

    private static String name(DocumentItem item) {
        return item.form().isEmpty() ? item.title() : item.form() + "  " + item.title();
    }

    private Optional<Node> button(DocumentItem item) {
        if (item.letter().isPresent()) {
            return Optional.of(button(texts.get("letter.set.look"), "look-" + item.form(), () -> kit.navigator()
                    .open(new Places.Letters(number(item)))));
        }
        if (item.writable() && writable.test(item.form())) {
            Button write = button(texts.get("letter.set.write"), "write-" + item.form(), () -> kit.navigator()
                    .open(new Places.IssueLetter(caseFile, item.form())));
            return Optional.of(PermittedButtons.needing(Permission.ISSUE_LETTERS, write));
        }
        return Optional.empty();
    }

    /** The first value of the reason of an issued letter is its number. */
    private static String number(DocumentItem item) {
        return item.why().arguments().get(0).toString();
    }

    private Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Chip chip(State state) {
        String words = texts.get("letter.set.state." + state);
        return switch (state) {
            case MADE -> new Chip(words, Tone.SUCCESS, Feather.CHECK_CIRCLE);
            case DUE -> new Chip(words, Tone.INFO, Feather.EDIT_3);
            case MISSING -> new Chip(words, Tone.WARNING, Feather.ALERT_TRIANGLE);
            case LATER -> new Chip(words, Tone.NEUTRAL, Feather.CLOCK);
            case NOT_NEEDED -> new Chip(words, Tone.NEUTRAL, Feather.MINUS);
        };
    }
}
