package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.kordamp.ikonli.feather.Feather;

/**
 * The evidence of a report as tiles; a click or Enter shows it large. Only tiles in sight are built, so that hundreds open at
 * once.
 */
public final class EvidenceGallery {
    private static final double TILE_WIDTH = 200;
    private static final double TILE_HEIGHT = 222;
    private static final double GAP = 5;
    private static final int MOST_ROWS = 3;

    /** A piece with what becomes known of it later. */
    private static final class Entry {
        private final EvidenceItem item;
        private final ObjectProperty<Optional<Image>> image = new SimpleObjectProperty<>(Optional.empty());
        private final ObjectProperty<Optional<IntegrityFinding.State>> state =
                new SimpleObjectProperty<>(Optional.empty());

        Entry(EvidenceItem item) {
            this.item = item;
        }
    }

    private final GridView<Entry> grid = new GridView<>();
    private final Thumbnails thumbnails;
    private final Texts texts;
    private final int mostRows;
    private final BiConsumer<List<EvidenceItem>, EvidenceItem> open;
    private List<EvidenceItem> items = List.of();
    private List<IntegrityFinding> findings = List.of();

    public EvidenceGallery(Pane place, Previews previews, Kit kit, BiConsumer<List<EvidenceItem>, EvidenceItem> open) {
        this(place, previews, kit, open, MOST_ROWS);
    }

    /**
     * @param mostRows of tiles before a bar to scroll appears
     */
    public EvidenceGallery(
            Pane place, Previews previews, Kit kit, BiConsumer<List<EvidenceItem>, EvidenceItem> open, int mostRows) {
        this.mostRows = mostRows;
        this.texts = kit.texts();
        this.thumbnails = new Thumbnails(previews, kit.jobs());
        this.open = open;
        grid.getStyleClass().add("evidence-grid");
        grid.getStylesheets()
                .add(Objects.requireNonNull(EvidenceGallery.class.getResource("evidence.css"))
                        .toExternalForm());
        grid.setCellWidth(TILE_WIDTH);
        grid.setCellHeight(TILE_HEIGHT);
        grid.setHorizontalCellSpacing(GAP);
        grid.setVerticalCellSpacing(GAP);
        grid.setCellFactory(any -> new Cell());
        grid.widthProperty().addListener(changed -> makeRoom());
        thumbnails.made().addListener(changed -> tell());
        place.getChildren().setAll(grid);
    }

    public void show(List<EvidenceItem> evidence) {
        items = evidence;
        grid.getItems().setAll(evidence.stream().map(Entry::new).toList());
        makeRoom();
        tell();
        thumbnails.load(evidence);
    }

    /** Marks each piece with what the check showed. */
    public void mark(List<IntegrityFinding> checked) {
        findings = checked;
        tell();
    }

    private void tell() {
        Map<EvidenceId, Image> pictures = thumbnails.made().get();
        for (Entry entry : grid.getItems()) {
            if (entry.image.get().isEmpty()) {
                entry.image.set(Optional.ofNullable(pictures.get(entry.item.id())));
            }
            findings.stream()
                    .filter(finding -> finding.item().id().equals(entry.item.id()))
                    .findFirst()
                    .ifPresent(finding -> entry.state.set(Optional.of(finding.state())));
        }
    }

    /** As many rows as are needed, and a bar to scroll beyond a few. */
    private void makeRoom() {
        double across = TILE_WIDTH + 2 * GAP;
        int columns = (int) Math.max(1, Math.floor(Math.max(across, grid.getWidth()) / across));
        int rows = (int) Math.ceil((double) items.size() / columns);
        double height = Math.min(mostRows, rows) * (TILE_HEIGHT + 2 * GAP) + (rows > mostRows ? TILE_HEIGHT / 3 : 0);
        grid.setMinHeight(height);
        grid.setPrefHeight(height);
    }

    /** Keeps its tile and fills it with another piece, because a tile is too slow to build while it scrolls by. */
    private final class Cell extends GridCell<Entry> {
        private final EvidenceTile tile = new EvidenceTile(texts);
        private final Button button = new Button(null, tile);
        private final ChangeListener<Object> known = (observed, before, now) -> draw();
        private Entry drawn;

        Cell() {
            setAlignment(Pos.TOP_LEFT);
            button.getStyleClass().add("evidence-button");
            button.setOnAction(event -> open.accept(items, drawn.item));
            // always there, for a node that comes back has its style worked out anew
            setGraphic(button);
        }

        @Override
        protected void updateItem(Entry next, boolean empty) {
            super.updateItem(next, empty);
            Entry wanted = empty ? null : next;
            if (wanted == drawn) {
                return;
            }
            if (drawn != null) {
                drawn.image.removeListener(known);
                drawn.state.removeListener(known);
            }
            drawn = wanted;
            if (drawn != null) {
                drawn.image.addListener(known);
                drawn.state.addListener(known);
                draw();
            }
            button.setVisible(drawn != null);
        }

        private void draw() {
            String name = new EvidenceWords(texts).fileName(drawn.item);
            tile.show(drawn.item.file(), name, drawn.image.get());
            drawn.state.get().ifPresent(state -> mark(tile, state));
            button.setAccessibleText(name);
        }
    }

    private void mark(EvidenceTile tile, IntegrityFinding.State state) {
        boolean intact = state == IntegrityFinding.State.INTACT;
        tile.mark(
                texts.get("evidence.state." + state.name()),
                intact ? Tone.SUCCESS : Tone.DANGER,
                intact ? Feather.CHECK : Feather.ALERT_OCTAGON);
    }
}
