package id.jaganetral.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class RulesViewTest extends ScreenTest {
    private final TestKit kit = new TestKit();

    @Test
    void theCatalogueIsReadFirstAndEachRowShowsItsGround() {
        RulesView view = showScreen(() -> new RulesView(model(), kit.kit()));
        TableView<?> table = (TableView<?>) view.root().lookup(".table-view");
        fx(() -> {
            table.getSelectionModel().select(9);
            return null;
        });
        photograph("rule-book");

        assertThat(table.getItems()).hasSize(27);
    }

    @Test
    void theBookIsSearchedByWordsAndArticle() {
        RulesViewModel model = model();
        model.load();

        model.part().set(Optional.empty());
        model.query().set("pasal 26 ayat (4)");
        assertThat(model.shown()).isNotEmpty().allMatch(l -> l.words().contains("Pasal 26 ayat (4)"));
        model.part().set(Optional.of(RuleLine.Part.DEADLINE));
        model.query().set("");
        assertThat(model.shown()).extracting(RuleLine::mark).contains("D01", "D13");
        model.part().set(Optional.of(RuleLine.Part.HOLIDAY));
        model.query().set("2026");
        assertThat(model.shown()).isNotEmpty().allMatch(l -> l.citation().contains("2026"));
    }

    private RulesViewModel model() {
        return new RulesViewModel(StoredLaw.shipped(), kit.kit().jobs());
    }
}
