package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.screen.Places;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

class ClassifyViewTest extends ScreenTest {
    private final CaseFixture fixture = new CaseFixture();

    @Test
    void theOfficerChoosesARowWithAReasonAndOpensTheFile() {
        ClassifyViewModel model = fixture.classify();
        ClassifyView view = showScreen(() -> new ClassifyView(model, fixture.kit.kit()));
        photograph("casefile-classify");

        CheckBox row = (CheckBox) view.root().lookup("#choose-D-06");
        fx(() -> {
            row.setSelected(true);
            model.saveAndOpen();
            return null;
        });
        assertThat(model.refusals().get()).extracting(r -> r.message().key()).containsExactly("rule.refuse.noReason");

        fx(() -> {
            model.reason().set("Sesuai tangkapan layar");
            model.saveAndOpen();
            return null;
        });
        assertThat(model.rows()).containsExactly("D-06");
        assertThat(fixture.kit.opened)
                .containsExactly(new Places.CaseFileDetail(model.opened().get().orElseThrow()));
    }

    @Test
    void anEarlierChoiceIsShownAgain() {
        ClassifyViewModel first = fixture.classify();
        first.load();
        first.rows().add("D-06");
        first.reason().set("Sesuai bukti");
        first.save();

        ClassifyViewModel again = fixture.classify();
        again.load();

        assertThat(again.rows()).containsExactly("D-06");
        assertThat(again.reason().get()).isEqualTo("Sesuai bukti");
        assertThat(again.unsaved()).isFalse();
    }
}
