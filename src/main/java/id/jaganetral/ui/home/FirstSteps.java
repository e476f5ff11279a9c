package id.jaganetral.ui.home;

import id.jaganetral.application.home.HomePage;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.PlacePermissions;
import id.jaganetral.ui.kit.screen.Places;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The three steps of a new office: people, profile, first report. Steps done are ticked. */
final class FirstSteps {
    private final Kit kit;
    private final Texts texts;

    private FirstSteps(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
    }

    static List<Node> build(HomePage page, Kit kit) {
        FirstSteps made = new FirstSteps(kit);
        boolean people = page.counts().employees() > 0;
        boolean reports = page.counts().reports() > 0;
        return List.of(
                Words.line(made.texts.get("home.steps.title"), "text-heading"),
                made.step("people", Feather.USERS, people, new Places.ImportRoster(), !people),
                made.step(
                        "profile",
                        Feather.HOME,
                        page.officeDescribed(),
                        new Places.Settings("office"),
                        people && !page.officeDescribed()),
                made.step(
                        "report",
                        Feather.FILE_PLUS,
                        reports,
                        new Places.NewReport(),
                        people && page.officeDescribed() && !reports));
    }

    private Card step(String name, Feather icon, boolean done, Destination place, boolean next) {
        StackPane mark = new StackPane(Icons.of(icon));
        mark.getStyleClass().add("step-mark");
        VBox words = new VBox(
                2,
                Words.line(texts.get("home.steps." + name + ".title"), "text-strong"),
                Words.block(texts.get("home.steps." + name + ".text"), "text-quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(14, mark, words);
        row.setAlignment(Pos.CENTER_LEFT);
        if (done) {
            row.getChildren().add(new Chip(texts.get("home.steps.done"), Tone.SUCCESS, Feather.CHECK));
        }
        Button go = new Button(texts.get("home.steps." + name + ".action"));
        PlacePermissions.of(place).ifPresent(permission -> PermittedButtons.needing(permission, go));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(event -> kit.navigator().open(place));
        if (next) {
            go.getStyleClass().add("accent");
        }
        row.getChildren().add(go);
        Card card = new Card();
        card.getContent().add(row);
        return card;
    }
}
