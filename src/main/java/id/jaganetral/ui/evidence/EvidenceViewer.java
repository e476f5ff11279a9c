package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.SafeName;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows evidence over the page: zoom, move, turn, pages, two side by side, full screen, next and previous, all by mouse and
 * by keyboard. Esc closes.
 */
public final class EvidenceViewer extends BorderPane {
    private static final double LITTLE = 60;

    private final EvidenceWork work;
    private final Kit kit;
    private final Texts texts;
    private final EvidenceWords words;
    private final Label name = Words.line("", "text-strong");
    private final Label facts = Words.line("", "text-quiet", "text-small");
    private final Label origin = Words.line("", "text-quiet", "text-small");
    private final Label zoom = Words.line("", "text-quiet", "text-small");
    private final Label pageNumber = Words.line("", "text-small");
    private final HBox paging;
    private final EvidenceStage stage;
    private final EvidenceStage beside;
    private final HBox stages;
    private final EvidenceDetails details;
    /** Pieces whose opening is entered in the custody record; going to and fro on one page is one look. */
    private final Set<EvidenceId> seen = new HashSet<>();

    /** What is shown alone, with nothing beside it. */
    private final ObjectProperty<Optional<Derivative>> derivative = new SimpleObjectProperty<>(Optional.empty());

    private List<EvidenceItem> items = List.of();
    private int current;
    private Optional<Pane> home = Optional.empty();

    public EvidenceViewer(EvidenceWork work, Kit kit) {
        this.work = work;
        this.kit = kit;
        this.texts = kit.texts();
        this.words = new EvidenceWords(texts);
        this.details = new EvidenceDetails(work, kit);
        this.stage = new EvidenceStage(work, kit);
        this.beside = new EvidenceStage(work, kit);
        this.stages = new HBox(8, beside, stage);
        this.paging = new HBox(
                4,
                button(Feather.CHEVRON_UP, "evidence.viewer.page.previous", () -> stage.turnPage(-1)),
                pageNumber,
                button(Feather.CHEVRON_DOWN, "evidence.viewer.page.next", () -> stage.turnPage(1)));
        HBox.setHgrow(stage, Priority.ALWAYS);
        HBox.setHgrow(beside, Priority.ALWAYS);
        stage.setPrefWidth(400);
        beside.setPrefWidth(400);
        hideBeside();
        getStyleClass().add("evidence-viewer");
        getStylesheets()
                .add(Objects.requireNonNull(EvidenceViewer.class.getResource("evidence.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setVisible(false);
        setTop(bar());
        setCenter(stages);
        setRight(details);
        paging.setAlignment(Pos.CENTER);
        Words.goneUnless(paging, stage.pages().greaterThan(1));
        pageNumber
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "evidence.viewer.page",
                                stage.page().get() + 1,
                                stage.pages().get()),
                        stage.page(),
                        stage.pages()));
        zoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Math.round(stage.picture().zoom().get() * 100) + " %",
                        stage.picture().zoom()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public void show(List<EvidenceItem> all, EvidenceItem first) {
        derivative.set(Optional.empty());
        setRight(details);
        items = all;
        setVisible(true);
        requestFocus();
        turnTo(all.indexOf(first));
    }

    /** Shows a derivative alone, with nothing beside it; the look stands in the record of its original. */
    public void showDerivative(EvidenceItem original, Derivative shown) {
        Provenance made = new Provenance(
                original.provenance().way(),
                texts.get("evidence.mark.file", shown.evidenceOrder(), shown.order()),
                shown.madeAt(),
                shown.madeBy(),
                "",
                Optional.empty());
        derivative.set(Optional.of(shown));
        setRight(null);
        items = List.of(new EvidenceItem(original.id(), original.report(), original.order(), shown.file(), made));
        setVisible(true);
        requestFocus();
        turnTo(0);
    }

    public void close() {
        leaveFullScreen();
        hideBeside();
        setVisible(false);
        stage.clear();
    }

    private HBox bar() {
        VBox title = new VBox(name, facts, origin);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        zoom.setMinWidth(48);
        zoom.setAlignment(Pos.CENTER);
        HBox bar = new HBox(
                4,
                title,
                paging,
                amongPieces(button(Feather.CHEVRON_LEFT, "evidence.viewer.previous", () -> turnTo(current - 1))),
                amongPieces(button(Feather.CHEVRON_RIGHT, "evidence.viewer.next", () -> turnTo(current + 1))),
                button(Feather.ZOOM_OUT, "evidence.viewer.smaller", stage.picture()::zoomOut),
                zoom,
                button(Feather.ZOOM_IN, "evidence.viewer.larger", stage.picture()::zoomIn),
                button(Feather.MAXIMIZE_2, "evidence.viewer.fit", stage.picture()::fitWhole),
                button(Feather.CODE, "evidence.viewer.width", stage.picture()::fitWidth),
                button(Feather.ROTATE_CW, "evidence.viewer.turn", stage.picture()::turn),
                amongPieces(button(Feather.COLUMNS, "evidence.viewer.beside", this::toggleBeside)),
                button(Feather.MONITOR, "evidence.viewer.full", this::toggleFullScreen),
                amongPieces(button(Feather.INFO, "evidence.viewer.details", this::toggleDetails)),
                button(Feather.DOWNLOAD, "evidence.viewer.copy", this::copy),
                button(Feather.X, "kit.close", this::close));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("evidence-viewer-bar");
        return bar;
    }

    /** Of no use while a derivative is shown alone. */
    private Button amongPieces(Button button) {
        button.visibleProperty().bind(derivative.map(Optional::isEmpty));
        button.managedProperty().bind(derivative.map(Optional::isEmpty));
        return button;
    }

    private Button button(Ikon icon, String key, Runnable action) {
        Button button = Icons.button(icon, texts.get(key), action);
        // the keys belong to the picture
        button.setFocusTraversable(false);
        return button;
    }

    private void turnTo(int index) {
        if (index < 0 || index >= items.size()) {
            return;
        }
        current = index;
        EvidenceItem item = items.get(index);
        name.setText(texts.get("evidence.viewer.title", index + 1, items.size(), words.fileName(item)));
        facts.setText(words.facts(item.file()) + " · SHA-256 "
                + item.file().fingerprint().hex());
        derivative.get().ifPresentOrElse(shown -> look(item, shown), () -> look(item));
    }

    private void look(EvidenceItem item) {
        origin.setText(words.origin(item, kit.clock().getZone()));
        boolean first = seen.add(item.id());
        stage.show(item, () -> {
            if (first) {
                work.custody().note(item, CustodyAct.VIEWED, "");
            }
        });
        details.show(item);
    }

    private void look(EvidenceItem item, Derivative shown) {
        name.setText(texts.get("evidence.mark.derivative", shown.order(), shown.evidenceOrder()));
        origin.setText(words.made(shown, kit.clock().getZone()));
        stage.show(item, () -> work.custody()
                .note(item, CustodyAct.VIEWED, shown.file().fingerprint().hex()));
    }

    private void toggleBeside() {
        if (derivative.get().isPresent()) {
            return;
        }
        if (beside.isVisible()) {
            hideBeside();
            return;
        }
        beside.setVisible(true);
        beside.setManaged(true);
        beside.show(items.get(current), () -> {});
        turnTo(current + 1 < items.size() ? current + 1 : Math.max(0, current - 1));
    }

    private void hideBeside() {
        beside.clear();
        beside.setVisible(false);
        beside.setManaged(false);
    }

    private void toggleDetails() {
        Node shown = getRight();
        setRight(shown == null && derivative.get().isEmpty() ? details : null);
    }

    private void toggleFullScreen() {
        if (home.isPresent()) {
            leaveFullScreen();
        } else if (getScene().getRoot() instanceof StackPane top
                && getParent() instanceof Pane parent
                && getScene().getWindow() instanceof Stage window) {
            home = Optional.of(parent);
            parent.getChildren().remove(this);
            // above the page, below what dialogs stand on
            top.getChildren().add(Math.min(1, top.getChildren().size()), this);
            window.setFullScreenExitHint(texts.get("evidence.viewer.full.hint"));
            window.setFullScreen(true);
            requestFocus();
        }
    }

    private void leaveFullScreen() {
        home.ifPresent(parent -> {
            if (getScene().getWindow() instanceof Stage window) {
                window.setFullScreen(false);
            }
            ((Pane) getParent()).getChildren().remove(this);
            parent.getChildren().add(this);
            requestFocus();
        });
        home = Optional.empty();
    }

    private void copy() {
        EvidenceItem item = items.get(current);
        kit.files()
                .saveFile(texts.get("evidence.viewer.copy"), proposedName(item))
                .ifPresent(target -> kit.jobs()
                        .start(Job.doing(Message.of("evidence.copy.job"), progress -> work.copy()
                                        .copy(item, target, progress))
                                .onSuccess(done -> kit.notices().done(texts.get("evidence.copy.done", done.toString())))
                                .atEnd(() -> refresh(item))));
    }

    private void refresh(EvidenceItem item) {
        if (derivative.get().isEmpty()) {
            details.show(item);
        }
    }

    private static String proposedName(EvidenceItem item) {
        String own = SafeName.of(item.provenance().fileName());
        return own.isEmpty()
                ? item.file().fingerprint().shortForm() + "."
                        + item.file().type().ending()
                : own;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !isVisible()) {
            return;
        }
        PictureStage picture = stage.picture();
        double much = Math.max(LITTLE, picture.getHeight() - LITTLE);
        boolean ours = true;
        switch (event.getCode()) {
            case ESCAPE -> escape();
            case LEFT -> turnTo(current - 1);
            case RIGHT -> turnTo(current + 1);
            case UP -> picture.pan(0, -LITTLE);
            case DOWN -> picture.pan(0, LITTLE);
            case HOME -> picture.pan(0, Integer.MIN_VALUE);
            case END -> picture.pan(0, Integer.MAX_VALUE);
            case PAGE_UP -> pageOrPan(-1, -much);
            case PAGE_DOWN -> pageOrPan(1, much);
            default -> ours = letter(event.getCode(), picture);
        }
        if (ours) {
            event.consume();
        }
    }

    private boolean letter(KeyCode code, PictureStage picture) {
        switch (code) {
            case PLUS, ADD, EQUALS -> picture.zoomIn();
            case MINUS, SUBTRACT -> picture.zoomOut();
            case DIGIT0, NUMPAD0 -> picture.fitWhole();
            case DIGIT1, NUMPAD1 -> picture.actualSize();
            case W -> picture.fitWidth();
            case R -> picture.turn();
            case S -> toggleBeside();
            case I -> toggleDetails();
            case F11 -> toggleFullScreen();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pageOrPan(int pages, double pixels) {
        if (stage.pages().get() > 1) {
            stage.turnPage(pages);
        } else {
            stage.picture().pan(0, pixels);
        }
    }

    private void escape() {
        if (home.isPresent()) {
            leaveFullScreen();
        } else {
            close();
        }
    }
}
