package id.jaganetral.ui.evidence.reading;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.reading.EvidenceText;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.evidence.PictureStrips;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Teks pada bukti: the picture with what was sought marked on it, beside what was read and what was typed. */
public final class EvidenceTextView implements Screen {
    private static final double WIDTH = 520;

    private final Previews previews;
    private final ReadEvidence read;
    private final EvidenceId evidence;
    private final Kit kit;
    private final Texts texts;
    private final Region root;
    private final Pane strips = new Pane();
    private Optional<Image> image = Optional.empty();
    private final Pane boxes = new Pane();
    private Optional<EvidenceItem> item = Optional.empty();
    private ReadText words = new ReadText(List.of());

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private SearchField search;

    @FXML
    private Label count;

    @FXML
    private Pane picture;

    @FXML
    private Label readWords;

    @FXML
    private TextArea typed;

    private record Found(EvidenceItem item, EvidenceText text, Optional<byte[]> picture) {}

    public EvidenceTextView(Previews previews, ReadEvidence read, Places.EvidenceText place, Kit kit) {
        this.previews = previews;
        this.read = read;
        this.evidence = place.evidence();
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        picture.getChildren().addAll(strips, boxes);
        search.setText(place.search());
        search.queryProperty().addListener((observed, before, now) -> mark());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("evidence.reading.title"));
    }

    @Override
    public Optional<Node> searchField() {
        return Optional.of(search);
    }

    @Override
    public boolean mayLeave() {
        return typed.getUserData() == null || typed.getUserData().equals(typed.getText());
    }

    @Override
    public void shown() {
        kit.jobs()
                .start(Job.query(() -> read.item(evidence)
                                .map(found -> new Found(
                                        found,
                                        read.text(evidence),
                                        previews.preview(found.file(), PictureStrips.side(found.file())))))
                        .onSuccess(found -> found.ifPresentOrElse(
                                this::show, () -> problem.setText(texts.get("report.detail.gone")))));
    }

    private void show(Found found) {
        item = Optional.of(found.item());
        header.setTitle(texts.get(
                "evidence.mark.choice", found.item().order(), new EvidenceWords(texts).fileName(found.item())));
        words = found.text().read().orElse(new ReadText(List.of()));
        readWords.setText(words.words().isEmpty() ? texts.get("evidence.reading.none") : words.text());
        typed.setText(found.text().typed().orElse(""));
        typed.setUserData(typed.getText());
        image = found.picture().map(bytes -> new Image(new ByteArrayInputStream(bytes)));
        strips.getChildren()
                .setAll(image.map(shown -> PictureStrips.of(shown, width(shown)))
                        .orElse(List.of()));
        mark();
    }

    @FXML
    private void save() {
        String text = typed.getText();
        item.ifPresent(piece -> kit.jobs()
                .start(Job.change(() -> read.type(piece, text))
                        .onSuccess(done -> {
                            typed.setUserData(text);
                            problem.setText("");
                            kit.notices().done(texts.get("evidence.reading.saved"));
                        })
                        .onRefusal(reasons ->
                                problem.setText(texts.get(reasons.get(0).message())))));
    }

    @FXML
    private void report() {
        item.ifPresent(piece -> kit.navigator().open(new Places.ReportDetail(piece.report())));
    }

    /** Lays a frame over each word that was sought. */
    private void mark() {
        boxes.getChildren().clear();
        if (image.isEmpty() || item.isEmpty()) {
            return;
        }
        Image shown = image.get();
        double whole = item.get()
                .file()
                .pixels()
                .map(size -> (double) Math.max(size.width(), size.height()))
                .orElse(Math.max(shown.getWidth(), shown.getHeight()));
        double scale = Math.max(shown.getWidth(), shown.getHeight()) / whole;
        double zoom = scale * width(shown) / shown.getWidth();
        List<WordBox> found = words.found(search.getText());
        boxes.getChildren().setAll(found.stream().map(word -> frame(word, zoom)).toList());
        count.setText(search.getText().isBlank() ? "" : texts.get("evidence.reading.hits", found.size()));
    }

    private static double width(Image shown) {
        return Math.min(WIDTH, shown.getWidth());
    }

    private static Node frame(WordBox word, double zoom) {
        Rectangle frame = new Rectangle(
                word.x() * zoom - 2, word.y() * zoom - 2, word.width() * zoom + 4, word.height() * zoom + 4);
        frame.getStyleClass().add("text-hit");
        return frame;
    }
}
