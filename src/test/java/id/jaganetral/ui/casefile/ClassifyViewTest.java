package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.screen.Places;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
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
    void articlesSanctionsAndTheContestOfARowAreLinksToTheirPlaces() {
        showScreen(() -> new ClassifyView(fixture.classify(), fixture.kit.kit()));
        List<String> links = links(lookup("#choose-D-06").query().getParent());
        assertThat(links)
                .contains("Pemilihan Serentak Nasional 2024 (gubernur, bupati, wali kota)")
                .anyMatch(words -> words.startsWith("PP 94/2021 Pasal"));
        assertThat(links).contains("Penurunan jabatan setingkat lebih rendah selama 12 bulan");
        fx(() -> {
            lookup("#choose-D-06").query().getParent().lookupAll(".source-link").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link ->
                            link.getText().equals("Pemilihan Serentak Nasional 2024 (gubernur, bupati, wali kota)"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        assertThat(fixture.kit.opened).containsExactly(new Places.Rules("pilkada-2024"));
    }

    private static List<String> links(Node in) {
        return in.lookupAll(".source-link").stream()
                .map(link -> ((Hyperlink) link).getText())
                .toList();
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
