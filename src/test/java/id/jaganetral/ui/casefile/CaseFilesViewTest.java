package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.screen.Places;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CaseFilesViewTest extends ScreenTest {
    private final CaseFixture fixture = new CaseFixture();

    @Test
    void openFilesAreListedWithStageAndNextStepAndOpenByEnter() {
        CaseFilesView view = showScreen(() -> new CaseFilesView(fixture.list(), fixture.kit.kit(), ""));
        photograph("casefile-list");

        TableView<?> table = (TableView<?>) view.root().lookup(".table-view");
        assertThat(table.getItems()).hasSize(2);
        fx(() -> {
            table.getSelectionModel().select(0);
            table.requestFocus();
            return null;
        });
        push(KeyCode.ENTER);

        assertThat(fixture.kit.opened).containsExactly(new Places.CaseFileDetail(fixture.summoned.id()));
    }

    @Test
    void theListNarrowsByTextAndBox() {
        CaseFilesViewModel model = fixture.list();
        model.list().load();

        model.list().box().set(CaseFilesViewModel.Box.ALL);
        assertThat(model.list().shown()).hasSize(3);
        model.list().query().set("dewi");
        assertThat(model.list().shown()).extracting(l -> l.head().number()).containsExactly("PKR-2024-0003");
        model.list().query().set("");
        model.list().box().set(CaseFilesViewModel.Box.CLOSED);
        assertThat(model.list().shown()).extracting(l -> l.head().number()).containsExactly("PKR-2024-0003");
        model.list().box().set(CaseFilesViewModel.Box.OVERDUE);
        assertThat(model.list().shown()).extracting(l -> l.head().number()).containsExactly("PKR-2024-0002");
    }
}
