package id.jaganetral.ui.authority;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.authority.ChainLink;
import id.jaganetral.domain.authority.ChainLink.Basis;
import id.jaganetral.domain.authority.Official;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The units above a person, each with its head and a button to lay down another. */
final class ChainRows {
    private final Texts texts;
    private final UnitHeadDialog dialog;

    ChainRows(Kit kit, UnitHeadDialog dialog) {
        this.texts = kit.texts();
        this.dialog = dialog;
    }

    List<Node> of(List<ChainLink> links) {
        if (links.isEmpty()) {
            return List.of(Words.block(texts.get("authority.chain.none"), "text-quiet"));
        }
        return links.stream().map(this::row).toList();
    }

    private Node row(ChainLink link) {
        String title = link.head().map(Official::title).orElseGet(() -> texts.get("authority.chain." + link.basis()));
        String name = link.head()
                .map(Official::name)
                .filter(n -> !n.isEmpty())
                .map(n -> n + " · ")
                .orElse("");
        VBox words = new VBox(
                Words.block(title, link.head().isPresent() ? "text-strong" : "text-quiet"),
                Words.block(name + link.unit().name(), "text-quiet", "text-small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(12, words);
        mark(link, row);
        Button lay = PermittedButtons.needing(
                Permission.KEEP_ROSTER, new Button(texts.get("authority.chain.lay"), Icons.of(Feather.EDIT_2)));
        lay.getStyleClass().add("flat");
        lay.setMinWidth(Region.USE_PREF_SIZE);
        lay.setAccessibleText(texts.get("authority.chain.layFor", link.unit().name()));
        lay.setOnAction(event -> dialog.open(link));
        row.getChildren().add(lay);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void mark(ChainLink link, HBox row) {
        if (link.basis() == Basis.UNKNOWN) {
            row.getChildren()
                    .add(new Chip(texts.get("authority.chain.mark.unknown"), Tone.WARNING, Feather.HELP_CIRCLE));
        }
        if (link.head().map(Official::vacant).orElse(false)) {
            row.getChildren().add(new Chip(texts.get("authority.chain.mark.vacant"), Tone.NEUTRAL, Feather.USER_X));
        }
        if (link.head().map(Official::acting).orElse(false)) {
            row.getChildren().add(new Chip(texts.get("authority.chain.mark.acting"), Tone.WARNING, Feather.CLOCK));
        }
        if (link.basis() == Basis.ENTRY || link.basis() == Basis.NO_POST) {
            row.getChildren().add(new Chip(texts.get("authority.chain.mark.entry"), Tone.INFO, Feather.EDIT_2));
        }
    }
}
