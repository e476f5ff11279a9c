package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows one piece of evidence over the page: fitted or in full width, next and previous by arrow keys, Esc closes. */
public final class EvidenceViewer extends BorderPane {
    /** Longest side decoded for the screen, in pixels; long screenshots stay readable. */
    private static final int SIDE = 3_000;

    private final EvidenceWork work;
    private final Kit kit;
    private final Texts texts;
    private final EvidenceWords words;
    private final Label name = Words.line("", "text-strong");
    private final Label facts = Words.line("", "text-quiet", "text-small");
    private final Label origin = Words.line("", "text-quiet", "text-small");
    private final ImageView picture = new ImageView();
    private final Label nothing = Words.block("", "text-quiet");
    private final StackPane stage = new StackPane(picture, nothing);
    private final ScrollPane scroll = new ScrollPane(stage);
    private final EvidenceDetails details;
    /** Pieces whose opening is entered in the custody record; going to and fro on one page is one look. */
    private final Set<EvidenceId> seen = new HashSet<>();

    private List<EvidenceItem> items = List.of();
    private int current;
    private boolean fitted = true;

    public EvidenceViewer(EvidenceWork work, Kit kit) {
        this.work = work;
        this.details = new EvidenceDetails(work, kit);
        this.kit = kit;
        this.texts = kit.texts();
        this.words = new EvidenceWords(texts);
        getStyleClass().add("evidence-viewer");
        setFocusTraversable(true);
        setVisible(false);
        setTop(bar());
        setCenter(scroll);
        setRight(details);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty().addListener(changed -> fit());
        picture.setPreserveRatio(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public void show(List<EvidenceItem> all, EvidenceItem first) {
        items = all;
        setVisible(true);
        requestFocus();
        turnTo(all.indexOf(first));
    }

    public void close() {
        setVisible(false);
        picture.setImage(null);
    }

    private HBox bar() {
        VBox title = new VBox(name, facts, origin);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox bar = new HBox(
                6,
                title,
                Icons.button(Feather.CHEVRON_LEFT, texts.get("evidence.viewer.previous"), () -> turnTo(current - 1)),
                Icons.button(Feather.CHEVRON_RIGHT, texts.get("evidence.viewer.next"), () -> turnTo(current + 1)),
                Icons.button(Feather.MAXIMIZE_2, texts.get("evidence.viewer.fit"), this::toggleFit),
                Icons.button(Feather.DOWNLOAD, texts.get("evidence.viewer.copy"), this::copy),
                Icons.button(Feather.X, texts.get("kit.close"), this::close));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("evidence-viewer-bar");
        return bar;
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
        origin.setText(words.origin(item, kit.clock().getZone()));
        picture.setImage(null);
        nothing.setText(texts.get("evidence.viewer.loading"));
        boolean first = seen.add(item.id());
        kit.jobs()
                .start(Job.query(() -> {
                            if (first) {
                                work.custody().note(item, CustodyAct.VIEWED, "");
                            }
                            return work.previews().preview(item.file(), SIDE);
                        })
                        .onSuccess(found -> shown(item, found)));
    }

    private void shown(EvidenceItem item, Optional<byte[]> found) {
        if (!items.get(current).equals(item)) {
            return;
        }
        details.show(item);
        picture.setImage(
                found.map(bytes -> new Image(new ByteArrayInputStream(bytes))).orElse(null));
        nothing.setText(found.isPresent() ? "" : texts.get("evidence.viewer.nothing"));
        scroll.setVvalue(0);
        fit();
    }

    private void toggleFit() {
        fitted = !fitted;
        fit();
    }

    private void fit() {
        Image image = picture.getImage();
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        if (image == null || width <= 0) {
            stage.setMinHeight(height);
            return;
        }
        double shownWidth = Math.min(image.getWidth(), width - 24);
        if (fitted) {
            shownWidth = Math.min(shownWidth, (height - 24) * image.getWidth() / image.getHeight());
        }
        picture.setFitWidth(Math.max(16, shownWidth));
        stage.setMinHeight(fitted ? height : Region.USE_COMPUTED_SIZE);
    }

    private void copy() {
        EvidenceItem item = items.get(current);
        kit.files()
                .saveFile(texts.get("evidence.viewer.copy"), proposedName(item))
                .ifPresent(target -> kit.jobs()
                        .start(Job.doing(Message.of("evidence.copy.job"), progress -> work.copy()
                                        .copy(item, target, progress))
                                .onSuccess(done -> kit.notices().done(texts.get("evidence.copy.done", done.toString())))
                                .atEnd(() -> details.show(item))));
    }

    private static String proposedName(EvidenceItem item) {
        String own = item.provenance().fileName();
        return own.isEmpty()
                ? item.file().fingerprint().shortForm() + "."
                        + item.file().type().name().toLowerCase(java.util.Locale.ROOT)
                : own;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.LEFT) {
            turnTo(current - 1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            turnTo(current + 1);
        } else {
            return;
        }
        event.consume();
    }
}
