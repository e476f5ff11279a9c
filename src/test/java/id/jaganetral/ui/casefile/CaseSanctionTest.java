package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.casefile.RecordFact;
import id.jaganetral.application.casefile.ViewCaseFile;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.sanction.CaseSanction;
import id.jaganetral.ui.sanction.SanctionStage;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/** The proposal of a sanction on the page of a case, to the report that takes it over. */
class CaseSanctionTest extends ScreenTest {
    private static final StoredLaw LAW = StoredLaw.shipped();

    private final CaseFixture fixture = new CaseFixture();
    private final RecordFact record = new RecordFact(fixture.store, fixture.desk, () -> "Petugas Contoh");
    private final CaseFile examined = fixture.add(
            CaseStory.heavy("2024-10-01")
                    .then(CaseStory.team("2024-10-01"))
                    .then(CaseStory.summons(1, "2024-10-02", "2024-10-14"))
                    .then(CaseStory.examined("2024-10-14")),
            "PKR-2024-0004",
            "Slamet Riyanto, S.E.");

    @Test
    void theCardShowsTheRangeAndEachKindOpensAtItsSource() {
        shown(examined);
        photograph("casefile-sanction");
        Hyperlink lightest = lookup(".source-link").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().startsWith("1. "))
                .findFirst()
                .orElseThrow();
        fx(() -> {
            lightest.fire();
            return null;
        });

        assertThat(fixture.kit.opened).containsExactly(new Places.Rules("BR1"));
        assertThat(lookup("#sanction-choose").queryAs(Button.class).isVisible()).isTrue();
    }

    @Test
    void theChoiceIsRecordedAndStandsInTheReport() {
        SanctionStage stage = choice();
        stage.choose("TR2", "Mengakui perbuatan", "");
        assertThat(stage.refused()).containsExactly("casefile.refuse.outsideReason");
        stage.choose("BR2", "Perbuatan diulang setelah ditegur", "");
        stage.tick("motive", "Berita acara, jawaban 4");
        stage.submit();

        assertThat(stage.refused()).isEmpty();
        CaseFileViewModel page = model(examined);
        CaseFact.SanctionChosen chosen = page.shown()
                .get()
                .orElseThrow()
                .file()
                .history()
                .last(CaseFact.SanctionChosen.class)
                .orElseThrow();
        assertThat(chosen.kind()).isEqualTo("BR2");
        assertThat(chosen.permitted()).containsExactly("BR1", "BR2", "BR3");
        FactFormViewModel report = page.form(FactType.REPORT_WRITTEN);
        assertThat(report.value("recommended").get()).isEqualTo("BR2");
        assertThat(report.value("aggravating").get()).isEqualTo("Motif memberatkan (Berita acara, jawaban 4)");
    }

    @Test
    void theFormIsPhotographed() {
        show(() -> choice().form(fixture.kit.kit()));
        photograph("casefile-sanction-form");
        assertThat(lookup("#factor-motive").tryQuery()).isPresent();
    }

    private SanctionStage choice() {
        return new SanctionStage(
                new ViewCaseFile(fixture.store, fixture.desk)
                        .view(examined.id())
                        .orElseThrow(),
                record,
                LAW.rules());
    }

    private void shown(CaseFile file) {
        showScreen(() -> new CaseFileView(fixture.file(file), fixture.kit.kit(), form -> true, (only, name) -> {})
                .with(new CaseSanction(LAW, record, fixture.kit.kit())));
    }

    private CaseFileViewModel model(CaseFile file) {
        CaseFileViewModel model = fixture.file(file);
        model.load();
        return model;
    }
}
