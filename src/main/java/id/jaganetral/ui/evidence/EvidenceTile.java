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
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One piece of evidence in a gallery: small picture, name, size and short hash, what to know of it. */
public final class EvidenceTile extends VBox {
    private static final double WIDTH = 176;
    private static final double HEIGHT = 118;

    private final Texts texts;
    private final EvidenceWords words;
    private final StackPane picture = new StackPane();
    private final ImageView image = new ImageView();
    private final FontIcon icon = Icons.of(Feather.FILE);
    private final Label name = line("text-strong");
    private final Label facts = line("text-quiet", "text-small");
    private final Label hash = line("text-quiet", "text-small", "text-mono");
    private final Label remarks = line("text-small", "evidence-remark");

    EvidenceTile(Texts texts) {
        super(4);
        this.texts = texts;
        this.words = new EvidenceWords(texts);
        getStyleClass().add("evidence-tile");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        picture.getStyleClass().add("evidence-picture");
        picture.setMinSize(WIDTH, HEIGHT);
        picture.setMaxSize(WIDTH, HEIGHT);
        picture.getChildren().addAll(image, icon);
        Words.goneUnless(remarks, remarks.textProperty().isNotEmpty());
        getChildren().addAll(picture, name, facts, hash, remarks);
    }

    public EvidenceTile(KeptFile file, String name, Optional<byte[]> thumbnail, Texts texts) {
        this(texts);
        show(file, name, thumbnail.map(EvidenceTile::image));
    }

    /** Shows a piece in the place of the one before; nothing is built anew. */
    void show(KeptFile file, String shownName, Optional<Image> thumbnail) {
        say(name, shownName, shownName);
        say(facts, words.facts(file), "");
        say(
                hash,
                texts.get("evidence.hash", file.fingerprint().shortForm()),
                "SHA-256 " + file.fingerprint().hex());
        String said = words.remarks(file);
        say(remarks, said, said);
        image.setImage(thumbnail.orElse(null));
        icon.setIconCode(kind(file));
        icon.setVisible(thumbnail.isEmpty());
        picture.getChildren().removeIf(Chip.class::isInstance);
    }

    static Image image(byte[] bytes) {
        return new Image(new ByteArrayInputStream(bytes));
    }

    private static Label line(String... styles) {
        Label line = Words.line("", styles);
        line.setMaxWidth(WIDTH);
        return line;
    }

    private static void say(Label line, String text, String hint) {
        line.setText(text);
        if (hint.isEmpty()) {
            line.setTooltip(null);
        } else if (line.getTooltip() == null) {
            line.setTooltip(new Tooltip(hint));
        } else {
            line.getTooltip().setText(hint);
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

    private static Feather kind(KeptFile file) {
        return switch (file.type()) {
            case MP4, MOV, WEBM -> Feather.FILM;
            case PNG, JPEG, GIF, BMP, WEBP, TIFF, HEIC -> Feather.IMAGE;
            case PDF, TEXT -> Feather.FILE_TEXT;
            case CHAT -> Feather.MESSAGE_SQUARE;
            case ZIP, UNKNOWN -> Feather.FILE;
        };
    }
}
