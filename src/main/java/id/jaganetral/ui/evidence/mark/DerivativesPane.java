package id.jaganetral.ui.evidence.mark;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Below the evidence of a report: what was made of it, and the way to make more (turunan bukti). */
public final class DerivativesPane extends VBox {
    private static final double PICTURE = 72;
    private static final String MAY_MARK = "LOG_REPORTS";

    private final Previews previews;
    private final MarkEvidence use;
    private final Kit kit;
    private final Texts texts;
    private final MarkEditor editor;
    private final BiConsumer<EvidenceItem, Derivative> look;
    private final Latest latest;
    private final MenuButton begin = new MenuButton();
    private List<EvidenceItem> evidence = List.of();

    private record Found(List<Derivative> derivatives, Map<UUID, byte[]> pictures) {}

    /**
     * @param proposals redactions to offer for a piece; called in the background
     * @param look shows a derivative of a piece large
     */
    public DerivativesPane(
            Previews previews,
            MarkEvidence use,
            Function<EvidenceItem, List<Mark>> proposals,
            BiConsumer<EvidenceItem, Derivative> look,
            Kit kit) {
        super(8);
        this.look = look;
        this.previews = previews;
        this.use = use;
        this.kit = kit;
        this.texts = kit.texts();
        this.latest = new Latest(kit.jobs());
        this.editor = new MarkEditor(previews, use, proposals, kit, this::load);
        begin.setId("markEvidence");
        begin.setText(texts.get("evidence.mark.begin"));
        begin.setGraphic(Icons.of(Feather.EDIT_3));
        begin.getStyleClass().add("flat");
        begin.setUserData(MAY_MARK);
        Words.goneUnless(begin, Bindings.isNotEmpty(begin.getItems()));
        Words.goneUnless(this, Bindings.isNotEmpty(getChildren()));
    }

    /** Begins another one. */
    public MenuButton button() {
        return begin;
    }

    /** Laid over the whole page. */
    public MarkEditor editor() {
        return editor;
    }

    public void show(List<EvidenceItem> items) {
        evidence = items;
        begin.getItems()
                .setAll(items.stream()
                        .filter(item -> item.file().type().hasPreview())
                        .map(this::choice)
                        .toList());
        load();
    }

    private MenuItem choice(EvidenceItem item) {
        MenuItem choice =
                new MenuItem(texts.get("evidence.mark.choice", item.order(), new EvidenceWords(texts).fileName(item)));
        choice.setOnAction(event -> editor.open(item, List.of()));
        return choice;
    }

    private void load() {
        if (evidence.isEmpty()) {
            getChildren().clear();
            return;
        }
        ReportId report = evidence.get(0).report();
        latest.start(Job.query(() -> found(report)).onSuccess(found -> getChildren()
                .setAll(found.derivatives().stream()
                        .flatMap(one -> line(one, found.pictures()).stream())
                        .toList())));
    }

    private Found found(ReportId report) {
        List<Derivative> all = use.ofReport(report);
        Map<UUID, byte[]> pictures = new HashMap<>();
        all.forEach(one ->
                previews.preview(one.file(), Previews.THUMBNAIL).ifPresent(picture -> pictures.put(one.id(), picture)));
        return new Found(all, pictures);
    }

    private Optional<Node> line(Derivative derivative, Map<UUID, byte[]> pictures) {
        return evidence.stream()
                .filter(item -> item.id().equals(derivative.original()))
                .findFirst()
                .map(item -> line(item, derivative, Optional.ofNullable(pictures.get(derivative.id()))));
    }

    private Node line(EvidenceItem original, Derivative derivative, Optional<byte[]> picture) {
        VBox words = new VBox(
                2,
                Words.block(
                        texts.get("evidence.mark.derivative", derivative.order(), derivative.evidenceOrder()),
                        "text-strong"),
                Words.block(
                        new EvidenceWords(texts).made(derivative, kit.clock().getZone()), "text-quiet", "text-small"),
                Words.line(
                        texts.get(
                                "evidence.hash", derivative.file().fingerprint().shortForm()),
                        "text-quiet",
                        "text-small",
                        "text-mono"),
                actions(original, derivative));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane frame = new StackPane();
        frame.getStyleClass().add("evidence-picture");
        frame.setMinSize(PICTURE, PICTURE);
        frame.setMaxSize(PICTURE, PICTURE);
        picture.map(DerivativesPane::image).ifPresent(frame.getChildren()::add);
        HBox line = new HBox(10, frame, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node actions(EvidenceItem original, Derivative derivative) {
        Button large = new Button(texts.get("evidence.mark.look"), Icons.of(Feather.MAXIMIZE_2));
        large.getStyleClass().add("flat");
        large.setOnAction(event -> look.accept(original, derivative));
        Button edit = new Button(texts.get("evidence.mark.again"), Icons.of(Feather.EDIT_3));
        edit.getStyleClass().add("flat");
        edit.setUserData(MAY_MARK);
        List<Mark> marks = derivative.marks();
        edit.setOnAction(event -> editor.open(original, marks));
        Button copy = new Button(texts.get("evidence.viewer.copy"), Icons.of(Feather.DOWNLOAD));
        copy.getStyleClass().add("flat");
        copy.setOnAction(event -> copy(original, derivative));
        return new FlowPane(6, 4, large, edit, copy);
    }

    private void copy(EvidenceItem original, Derivative derivative) {
        String proposed = texts.get("evidence.mark.file", derivative.evidenceOrder(), derivative.order());
        kit.files().saveFile(texts.get("evidence.viewer.copy"), proposed).ifPresent(target -> kit.jobs()
                .start(Job.doing(Message.of("evidence.copy.job"), progress -> use.copy(original, derivative, target))
                        .onSuccess(done -> kit.notices().done(texts.get("evidence.copy.done", done.toString())))));
    }

    private static Node image(byte[] bytes) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(bytes)));
        view.setPreserveRatio(true);
        view.setFitWidth(PICTURE);
        view.setFitHeight(PICTURE);
        return view;
    }
}
