package id.jaganetral.ui.evidence.mark;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.mark.MarkRenderer;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceViewer;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.evidence.PictureStrips;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Words;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Puts marks and redactions on a picture, over the page. What is saved is a new derivative; the original stays as it is.
 * Keys: B, A, T, H, N, R take a tool, Enter puts a mark down, arrows move it (with Ctrl resize), Tab chooses the next.
 */
public final class MarkEditor extends BorderPane {
    private static final double STEP = 1.25;
    private static final Set<MediaType> LOSSLESS = EnumSet.of(MediaType.PNG, MediaType.BMP, MediaType.GIF);

    private final Previews previews;
    private final MarkEvidence use;
    private final Function<EvidenceItem, List<Mark>> proposals;
    private final Kit kit;
    private final Texts texts;
    private final Runnable whenSaved;
    private final MarkBoard board = new MarkBoard();
    private final MarkBar bar;
    private final Banner problem = new Banner(Tone.DANGER, "");
    private final Pane picture = new Pane();
    private final Pane shapes = new Pane();
    private final Group sheet = new Group(picture, shapes);
    private final Label nothing = Words.block("", "text-quiet");
    private final StackPane stage = new StackPane(new Group(sheet), nothing);
    private final ScrollPane scroll = new ScrollPane(stage);
    private Optional<EvidenceItem> open = Optional.empty();
    private double zoom = 1;
    private boolean saving;

    /**
     * @param proposals redactions to offer for a piece; called in the background
     * @param whenSaved called after a derivative was made
     */
    public MarkEditor(
            Previews previews,
            MarkEvidence use,
            Function<EvidenceItem, List<Mark>> proposals,
            Kit kit,
            Runnable whenSaved) {
        this.previews = previews;
        this.use = use;
        this.proposals = proposals;
        this.kit = kit;
        this.texts = kit.texts();
        this.whenSaved = whenSaved;
        this.bar = new MarkBar(board, texts, new MarkBar.Asks(this::save, this::close, this::zoomBy, this::propose));
        getStylesheets()
                .add(Objects.requireNonNull(EvidenceViewer.class.getResource("evidence.css"))
                        .toExternalForm());
        getStyleClass().add("evidence-viewer");
        setFocusTraversable(true);
        setVisible(false);
        setTop(new VBox(bar, problem));
        setCenter(scroll);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        board.marks().addListener(changed -> draw());
        board.chosen().addListener(changed -> draw());
        shapes.setOnMousePressed(this::pressed);
        shapes.setOnMouseDragged(event -> board.drag(event.getX(), event.getY()));
        shapes.setOnMouseReleased(event -> board.release().ifPresent(this::put));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows a piece with marks to go on from; empty for a new start. */
    public void open(EvidenceItem item, List<Mark> there) {
        open = Optional.of(item);
        problem.setText("");
        bar.setTitle(texts.get("evidence.mark.title", item.order(), new EvidenceWords(texts).fileName(item)));
        board.begin(new PixelSize(1, 1), List.of());
        picture.getChildren().clear();
        nothing.setText(texts.get("evidence.viewer.loading"));
        setVisible(true);
        requestFocus();
        kit.jobs()
                .start(Job.query(() -> previews.preview(item.file(), PictureStrips.side(item.file())))
                        .onSuccess(found -> shown(item, there, found)));
    }

    MarkBoard board() {
        return board;
    }

    private void shown(EvidenceItem item, List<Mark> there, Optional<byte[]> found) {
        if (open.filter(item::equals).isEmpty()) {
            return;
        }
        nothing.setText(found.isPresent() ? "" : texts.get("evidence.mark.unseen"));
        found.map(bytes -> new Image(new ByteArrayInputStream(bytes))).ifPresent(image -> {
            PixelSize size = size(item.file(), image);
            picture.getChildren().setAll(PictureStrips.of(image, size.width()));
            shapes.setMinSize(size.width(), size.height());
            shapes.setMaxSize(size.width(), size.height());
            board.begin(size, there);
            fit();
            draw();
        });
    }

    /** Size of the upright original, of which the image may be a smaller one. */
    private static PixelSize size(KeptFile file, Image image) {
        double whole = file.pixels()
                .map(pixels -> Math.max(pixels.width(), pixels.height()))
                .orElse(MarkRenderer.PAGE_SIDE);
        double scale = Math.max(1, whole / Math.max(image.getWidth(), image.getHeight()));
        if (file.pixels().isEmpty()) {
            scale = 1;
        }
        return new PixelSize((int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale));
    }

    private void fit() {
        double room = scroll.getViewportBounds().getWidth() - 32;
        zoom = room <= 0 ? 1 : Math.min(1, room / board.picture().width());
        zoomBy(0);
    }

    /** Steps in or out; 0 draws at the zoom there is. */
    private void zoomBy(int steps) {
        zoom = Math.min(4, Math.max(0.05, zoom * Math.pow(STEP, steps)));
        sheet.setScaleX(zoom);
        sheet.setScaleY(zoom);
    }

    private void draw() {
        boolean lossy =
                open.filter(item -> !LOSSLESS.contains(item.file().type())).isPresent();
        shapes.getChildren()
                .setAll(new MarkShapes(board.picture(), lossy)
                        .of(board.marks().get(), board.chosen().get()));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        board.press(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            board.chosenMark().filter(mark -> mark.kind() == MarkKind.TEXT).ifPresent(this::put);
        }
    }

    /** A text that was put down wants its words. */
    private void put(Mark mark) {
        if (mark.kind() != MarkKind.TEXT) {
            return;
        }
        Optional<String> words = kit.dialogs()
                .ask(
                        texts.get("evidence.mark.words.title"),
                        texts.get("evidence.mark.words"),
                        mark.words(),
                        texts.get("evidence.mark.words.put"))
                .filter(text -> !text.isBlank());
        if (words.isPresent()) {
            board.say(words.get().strip());
        } else if (mark.words().isEmpty()) {
            board.delete();
        }
    }

    private void save() {
        if (saving || open.isEmpty()) {
            return;
        }
        EvidenceItem item = open.get();
        List<Mark> marks = board.marks().get();
        saving = true;
        problem.setText("");
        kit.jobs()
                .start(Job.asking(Message.of("evidence.mark.job"), progress -> use.save(item, marks, progress))
                        .onSuccess(this::saved)
                        .onRefusal(reasons ->
                                problem.setText(texts.get(reasons.get(0).message())))
                        .atEnd(() -> saving = false));
    }

    private void saved(Derivative derivative) {
        kit.notices().done(texts.get("evidence.mark.saved", derivative.order(), derivative.evidenceOrder()));
        hide();
        whenSaved.run();
    }

    /** Puts redactions over names and numbers that were read; the officer deletes what is wrong. */
    private void propose() {
        open.ifPresent(
                item -> kit.jobs().start(Job.query(() -> proposals.apply(item)).onSuccess(found -> {
                    board.add(found);
                    kit.notices()
                            .done(texts.get(
                                    found.isEmpty() ? "evidence.mark.noProposal" : "evidence.mark.proposed",
                                    found.size()));
                })));
    }

    private void close() {
        Question question = new Question(
                texts.get("evidence.mark.leave.title"),
                texts.get("evidence.mark.leave.explanation"),
                texts.get("evidence.mark.leave"),
                texts.get("kit.cancel"),
                true);
        if (!board.dirty() || kit.dialogs().confirm(question)) {
            hide();
        }
    }

    private void hide() {
        setVisible(false);
        open = Optional.empty();
        picture.getChildren().clear();
        shapes.getChildren().clear();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() ? withControl(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.S) {
            save();
        } else if (code == KeyCode.Z && !event.isShiftDown()) {
            board.undo();
        } else if (code == KeyCode.Y || code == KeyCode.Z) {
            board.redo();
        } else if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
            zoomBy(1);
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            zoomBy(-1);
        } else if (code.isArrowKey() && board.chosenMark().isPresent()) {
            board.resize(right(code) * step(event), down(code) * step(event));
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        KeyCode code = event.getCode();
        Optional<MarkKind> tool = MarkBar.tool(code);
        if (tool.isPresent()) {
            board.take(tool);
        } else if (code == KeyCode.V) {
            board.take(Optional.empty());
        } else if (code == KeyCode.ENTER && board.tool().get().isPresent()) {
            putInSight(board.tool().get().get());
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            board.delete();
        } else if (code == KeyCode.TAB && isFocused()) {
            board.chooseNext();
        } else if (code.isArrowKey() && board.chosenMark().isPresent()) {
            board.move(right(code) * step(event), down(code) * step(event));
        } else if (code == KeyCode.ESCAPE) {
            escape();
        } else {
            return false;
        }
        return true;
    }

    private void escape() {
        if (board.tool().get().isPresent() || board.chosenMark().isPresent()) {
            board.chooseNone();
        } else {
            close();
        }
    }

    /** In the middle of what is seen of the picture. */
    private void putInSight(MarkKind kind) {
        Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
        Bounds here = shapes.sceneToLocal(seen);
        double x = Math.min(board.picture().width(), Math.max(0, here.getCenterX()));
        double y = Math.min(board.picture().height(), Math.max(0, here.getCenterY()));
        board.put(kind, x, y).ifPresent(this::put);
    }

    private double step(KeyEvent event) {
        return Math.max(1, board.picture().width() / (event.isShiftDown() ? 20.0 : 200.0));
    }

    private static int right(KeyCode code) {
        return code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
    }

    private static int down(KeyCode code) {
        return code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
    }
}
