package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One piece of evidence in a gallery: small picture, name, size and short hash, what to know of it. */
public final class EvidenceTile extends VBox {
    private static final double WIDTH = 176;
    private static final double HEIGHT = 118;

    private final StackPane picture = new StackPane();

    public EvidenceTile(KeptFile file, String name, Optional<byte[]> thumbnail, Texts texts) {
        super(4);
        getStyleClass().add("evidence-tile");
        EvidenceWords words = new EvidenceWords(texts);
        picture.getChildren().add(thumbnail.map(EvidenceTile::image).orElseGet(() -> icon(file)));
        picture.getStyleClass().add("evidence-picture");
        picture.setMinSize(WIDTH, HEIGHT);
        picture.setMaxSize(WIDTH, HEIGHT);
        var shownName = Words.line(name, "text-strong");
        shownName.setMaxWidth(WIDTH);
        shownName.setTooltip(new Tooltip(name));
        var facts = Words.line(words.facts(file), "text-quiet", "text-small");
        facts.setMaxWidth(WIDTH);
        var hash = Words.line(
                texts.get("evidence.hash", file.fingerprint().shortForm()), "text-quiet", "text-small", "text-mono");
        hash.setMaxWidth(WIDTH);
        hash.setTooltip(new Tooltip("SHA-256 " + file.fingerprint().hex()));
        getChildren().addAll(picture, shownName, facts, hash);
        String remarks = words.remarks(file);
        if (!remarks.isEmpty()) {
            var said = Words.line(remarks, "text-small", "evidence-remark");
            said.setMaxWidth(WIDTH);
            said.setTooltip(new Tooltip(remarks));
            getChildren().add(said);
        }
    }

    /** A word on the state of the file, over its picture. */
    void mark(String text, Tone tone, Feather icon) {
        Chip chip = new Chip(text, tone, icon);
        chip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(chip, Pos.TOP_RIGHT);
        picture.getChildren().removeIf(Chip.class::isInstance);
        picture.getChildren().add(chip);
    }

    private static Node image(byte[] bytes) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(bytes)));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        return view;
    }

    private static Node icon(KeptFile file) {
        return Icons.of(
                switch (file.type()) {
                    case MP4, MOV, WEBM -> Feather.FILM;
                    case PNG, JPEG, GIF, BMP, WEBP, TIFF, HEIC -> Feather.IMAGE;
                    case PDF, TEXT -> Feather.FILE_TEXT;
                    case CHAT -> Feather.MESSAGE_SQUARE;
                    case ZIP, UNKNOWN -> Feather.FILE;
                });
    }
}
