package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.DropZone;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Bukti in the form: drop zone, file picker, paste; small pictures with size and hash; taking back. */
public final class EvidencePane extends VBox {
    private static final FileKind[] KINDS = {
        FileKind.of("evidence.kind.pictures", "*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.bmp", "*.heic"),
        FileKind.of("evidence.kind.all", "*.*")
    };

    private final EvidenceInbox inbox;
    private final GatherFiles gather;
    private final Kit kit;
    private final Texts texts;
    private final DropZone zone = new DropZone();
    private final FlowPane tiles = new FlowPane(12, 12);
    private final Banner problems = new Banner(Tone.WARNING, "");
    private final Label error = Words.block("", "text-danger");

    public EvidencePane(EvidenceInbox inbox, EvidenceWork work, Kit kit) {
        super(10);
        getStylesheets()
                .add(Objects.requireNonNull(EvidencePane.class.getResource("evidence.css"))
                        .toExternalForm());
        this.inbox = inbox;
        this.gather = work.gather();
        this.kit = kit;
        this.texts = kit.texts();
        zone.setTitle(texts.get("evidence.drop.title"));
        zone.setHint(texts.get("evidence.drop.hint"));
        zone.onFiles(files -> inbox.take(ArrivingFiles.of(gather, files, ArrivalWay.DROP)));
        EvidenceDrops.on(zone, gather, inbox::take);
        zone.onChoose(this::choose);
        zone.onPaste(this::paste);
        ProgressBar busy = new ProgressBar(-1);
        busy.setMaxWidth(Double.MAX_VALUE);
        Words.goneUnless(busy, inbox.running().greaterThan(0));
        Words.goneUnless(tiles, Bindings.isNotEmpty(inbox.items()));
        Words.goneUnless(error, error.textProperty().isNotEmpty());
        getChildren().addAll(zone, new MoreWays(work, kit, inbox::take), busy, problems, tiles, error);
        inbox.items().addListener((ListChangeListener<EvidenceInbox.Item>) change -> draw());
        inbox.problems()
                .addListener((observed, before, now) ->
                        problems.setText(now.stream().map(texts::get).collect(Collectors.joining("\n"))));
    }

    public DropZone zone() {
        return zone;
    }

    public void showError(String words) {
        error.setText(words);
    }

    /** Takes a picture or files from the clipboard; false when it holds neither. */
    public boolean paste() {
        var found = ArrivingFiles.in(kit.clipboard(), gather);
        found.ifPresentOrElse(inbox::take, () -> problems.setText(texts.get("evidence.clipboard.nothing")));
        return found.isPresent();
    }

    private void choose() {
        var files = kit.files().openFiles(texts.get("evidence.choose"), KINDS);
        if (!files.isEmpty()) {
            inbox.take(ArrivingFiles.of(gather, files, ArrivalWay.FILE));
        }
    }

    private void draw() {
        error.setText("");
        tiles.getChildren().setAll(inbox.items().stream().map(this::tile).toList());
    }

    private StackPane tile(EvidenceInbox.Item item) {
        String name =
                new EvidenceWords(texts).fileName(item.received().provenance().fileName());
        EvidenceTile tile = new EvidenceTile(item.received().file(), name, item.thumbnail(), texts);
        var remove = Icons.button(Feather.X, texts.get("evidence.remove", name), () -> inbox.remove(item));
        remove.getStyleClass().add("evidence-remove");
        StackPane.setAlignment(remove, javafx.geometry.Pos.TOP_RIGHT);
        return new StackPane(tile, remove);
    }
}
