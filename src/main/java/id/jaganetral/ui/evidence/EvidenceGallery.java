package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The evidence of a report as tiles; a click or Enter shows it large. */
public final class EvidenceGallery {
    private final FlowPane place;
    private final Texts texts;
    private final BiConsumer<List<EvidenceItem>, EvidenceItem> open;
    private List<EvidenceItem> items = List.of();
    private List<IntegrityFinding> findings = List.of();
    private Map<EvidenceId, byte[]> thumbnails = Map.of();

    public EvidenceGallery(FlowPane place, Texts texts, BiConsumer<List<EvidenceItem>, EvidenceItem> open) {
        this.place = place;
        this.texts = texts;
        this.open = open;
    }

    public void show(List<EvidenceItem> evidence) {
        items = evidence;
        draw();
    }

    public void thumbnails(Map<EvidenceId, byte[]> pictures) {
        thumbnails = pictures;
        draw();
    }

    /** Marks each piece with what the check showed. */
    public void mark(List<IntegrityFinding> checked) {
        findings = checked;
        draw();
    }

    private void draw() {
        place.getChildren().setAll(items.stream().map(this::button).toList());
    }

    private Button button(EvidenceItem item) {
        String name = new EvidenceWords(texts).fileName(item);
        EvidenceTile tile = new EvidenceTile(item.file(), name, Optional.ofNullable(thumbnails.get(item.id())), texts);
        findings.stream()
                .filter(finding -> finding.item().id().equals(item.id()))
                .findFirst()
                .ifPresent(finding -> mark(tile, finding.state()));
        Button button = new Button(null, tile);
        button.getStyleClass().add("evidence-button");
        button.setAccessibleText(name);
        button.setOnAction(event -> open.accept(items, item));
        return button;
    }

    private void mark(EvidenceTile tile, IntegrityFinding.State state) {
        boolean intact = state == IntegrityFinding.State.INTACT;
        tile.mark(
                texts.get("evidence.state." + state.name()),
                intact ? Tone.SUCCESS : Tone.DANGER,
                intact ? Feather.CHECK : Feather.ALERT_OCTAGON);
    }
}
