package id.jaganetral.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.screen.Places;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class CaseFileViewTest extends ScreenTest {
    private final CaseFixture fixture = new CaseFixture();

    @Test
    void aFileShowsWhereItStandsAndLeadsToTheLetter() {
        CaseFileViewModel model = fixture.file(fixture.summoned);
        CaseFileView view =
                showScreen(() -> new CaseFileView(model, fixture.kit.kit(), form -> true, (only, name) -> {}));
        photograph("casefile-detail");

        assertThat(view.title().getValue()).isEqualTo("PKR-2024-0001");
        assertThat(view.root().lookup("#record-HOLD_EXAMINATION")).isNotNull();
        Button letter = from(view.root()).lookup(".button.accent").query();
        fx(() -> {
            letter.fire();
            return null;
        });
        assertThat(fixture.kit.opened).containsExactly(new Places.IssueLetter(fixture.summoned.id(), ""));
    }

    @Test
    void theDecisionIsWrittenByTheFormOfTheSanctionRecommended() {
        CaseFile reported = fixture.recommended("TR1");
        CaseLetters letters = new CaseLetters() {
            @Override
            public boolean writes(String form) {
                return true;
            }

            @Override
            public Optional<String> imposing(String sanction) {
                return Optional.of("form-of-" + sanction);
            }
        };
        CaseFileView view = showScreen(
                () -> new CaseFileView(fixture.file(reported), fixture.kit.kit(), letters, (only, name) -> {}));
        Button decide = (Button) view.root().lookup("#letter-DECIDE");
        fx(() -> {
            decide.fire();
            return null;
        });
        assertThat(fixture.kit.opened).containsExactly(new Places.IssueLetter(reported.id(), "form-of-TR1"));
    }

    @Test
    void whatWarnsAsksAndRefusesLeadsToItsSource() {
        CaseFileView view = showScreen(() ->
                new CaseFileView(fixture.file(fixture.summoned), fixture.kit.kit(), form -> true, (only, name) -> {}));
        follow(view.root(), "Pindah selama pemeriksaan");
        follow(view.root(), "PP 94/2021 Pasal 27");
        assertThat(fixture.kit.opened).containsExactly(new Places.Rules("transfer"), new Places.Rules("pp94-27"));

        fixture.kit.opened.clear();
        FactFormViewModel form = loaded(fixture.absentOnce).form(FactType.DECIDED);
        form.value("number").set("SK-1");
        form.value("kind").set("SD1");
        form.value("by").set(CaseStory.HEAD);
        Node content = fx(() -> new FactForm(form, fixture.kit.kit(), Optional.empty()).content());
        show(() -> new StackPane(content));
        fx(() -> {
            form.submit();
            return null;
        });
        photograph("casefile-form-refused");
        assertThat(form.refusals().get())
                .extracting(reason -> reason.source().isPresent())
                .containsOnly(true);
        follow(content, "Dasar keputusan");
        assertThat(fixture.kit.opened).containsExactly(new Places.Rules("decision-basis"));
    }

    private void follow(Node root, String words) {
        fx(() -> {
            root.lookupAll(".source-link").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " is not among "
                            + root.lookupAll(".source-link").stream()
                                    .map(link -> ((Hyperlink) link).getText())
                                    .toList()))
                    .fire();
            return null;
        });
    }

    @Test
    void anEarlierDayShowsWhatWasBelievedThenAndNothingCanBeChanged() {
        CaseFile story = fixture.summoned;
        List<RecordedFact> written = story.facts().stream()
                .map(f -> new RecordedFact(
                        f.sequence(),
                        f.fact(),
                        f.note(),
                        f.fact().on().atTime(10, 0).toInstant(ZoneOffset.ofHours(7)),
                        f.recordedBy()))
                .toList();
        CaseFile file = new CaseFile(
                CaseFileId.fresh(),
                "PKR-2024-0009",
                story.person(),
                story.origin(),
                story.classification(),
                written,
                0);
        fixture.store.add(file);
        CaseFileViewModel model = fixture.file(file);
        CaseFileView view =
                showScreen(() -> new CaseFileView(model, fixture.kit.kit(), form -> true, (only, name) -> {}));
        DateField day = lookup("#lookBack").queryAs(DateField.class);
        fx(() -> {
            day.setValue(LocalDate.of(2024, 10, 3));
            return null;
        });
        photograph("casefile-believed");

        assertThat(model.shown().get().orElseThrow().file().facts()).hasSize(2);
        assertThat(model.shown().get().orElseThrow().standing().stage()).isEqualTo(CaseStage.REVIEW);
        assertThat(lookup("#record").query().isDisabled()).isTrue();
        assertThat(lookup("#steps").query().isDisabled()).isTrue();
        assertThat(lookup("Koreksi").tryQuery()).isEmpty();
        assertThat(lookup("#believed").queryAs(Banner.class).getText()).contains("3 Oktober 2024");

        clickOn("Kembali ke sekarang");
        assertThat(model.shown().get().orElseThrow().file().facts()).hasSize(3);
        assertThat(lookup("#record").query().isDisabled()).isFalse();
        assertThat(lookup("#believed").query().isVisible()).isFalse();
        assertThat(day.getValue()).isNull();
        assertThat(view.title().getValue()).isEqualTo("PKR-2024-0009");
    }

    @Test
    void theMenuOfFactsIsShortAndBeginsWithTheNextSteps() {
        CaseFileViewModel model = fixture.file(fixture.summoned);
        showScreen(() -> new CaseFileView(model, fixture.kit.kit(), form -> true, (only, name) -> {}));
        MenuButton record = lookup("#record").queryAs(MenuButton.class);

        assertThat(record.getItems()).hasSizeLessThan(10);
        assertThat(record.getItems().subList(0, 2))
                .extracting(item -> item.getId())
                .containsExactly("fact-absence-recorded", "fact-examination-held");
        List<String> offered = record.getItems().stream()
                .filter(Menu.class::isInstance)
                .flatMap(part -> ((Menu) part).getItems().stream())
                .map(item -> item.getId().replace("fact-", ""))
                .toList();
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(
                        model.recordable().stream().map(FactType::code).toList());
    }

    @Test
    void otherStagesArePhotographed() {
        showScreen(() -> new CaseFileView(
                fixture.file(fixture.absentOnce), fixture.kit.kit(), form -> true, (only, name) -> {}));
        photograph("casefile-detail-absent");
        showScreen(() ->
                new CaseFileView(fixture.file(fixture.ethics), fixture.kit.kit(), form -> true, (only, name) -> {}));
        photograph("casefile-detail-ethics");
    }

    @Test
    void aSummonsProposesTheDayThatSatisfiesBothReadings() {
        FactFormViewModel form = loaded(fixture.absentOnce).form(FactType.SUMMONS_ISSUED);

        assertThat(form.title().key()).isEqualTo("casefile.form.secondSummons");
        assertThat(form.value("examinationOn").get()).isEqualTo(LocalDate.of(2024, 10, 28));
        form.value("on").set(LocalDate.of(2024, 10, 9));
        assertThat(form.value("examinationOn").get()).isEqualTo(LocalDate.of(2024, 10, 21));
        assertThat(form.proposal().map(Deadline::trigger)).contains(LocalDate.of(2024, 10, 9));
    }

    @Test
    void whatIsMissingIsToldAtTheField() {
        FactFormViewModel form = loaded(fixture.summoned).form(FactType.EXAMINATION_HELD);

        form.submit();

        assertThat(form.refusals().get()).extracting(Reason::field).containsExactly(Optional.of("minutesNumber"));
        assertThat(form.done().get()).isFalse();
    }

    @Test
    void aFormRecordsItsFactAndTheScreenFollows() {
        CaseFileViewModel model = loaded(fixture.summoned);
        FactFormViewModel form = model.form(FactType.EXAMINATION_HELD);
        form.value("minutesNumber").set("BAP-7");

        form.submit();

        assertThat(form.done().get()).isTrue();
        assertThat(model.shown().get().orElseThrow().standing().stage()).isEqualTo(CaseStage.EXAMINED);
        assertThat(model.shown().get().orElseThrow().file().facts().get(3).fact())
                .isEqualTo(new CaseFact.ExaminationHeld(
                        LocalDate.of(2024, 10, 16), "BAP-7", List.of(CaseStory.HEAD), CaseFact.Signature.SIGNED, true));
    }

    @Test
    void aDoubtfulFactShowsItsDoubtAndWantsANote() {
        FactFormViewModel form = loaded(fixture.absentOnce).form(FactType.SUMMONS_ISSUED);
        form.value("number").set("800/11");
        form.value("on").set(LocalDate.of(2024, 10, 16));

        assertThat(form.cautions().get())
                .extracting(r -> r.message().key())
                .containsExactly("casefile.caution.secondSummonsLate");
        form.submit();
        assertThat(form.refusals().get())
                .extracting(r -> r.message().key())
                .containsExactly("casefile.refuse.noteNeeded");
        form.note().set("Surat tertahan di bagian umum");
        form.submit();
        assertThat(form.done().get()).isTrue();
    }

    @Test
    void everyFormCanBeLaidOut() {
        CaseFileViewModel model = loaded(fixture.summoned);
        for (FactType type : FactType.values()) {
            Object content = fx(() -> new FactForm(model.form(type), fixture.kit.kit(), Optional.empty()).content());
            assertThat(content).isNotNull();
        }
    }

    @Test
    void formsArePhotographed() {
        CaseFileViewModel model = loaded(fixture.absentOnce);
        show(() -> {
            FactFormViewModel form = model.form(FactType.SUMMONS_ISSUED);
            form.value("number").set("800/11");
            return new StackPane(new FactForm(form, fixture.kit.kit(), Optional.empty()).content());
        });
        photograph("casefile-form-summons");
        show(() -> new StackPane(
                new FactForm(model.form(FactType.TEAM_FORMED), fixture.kit.kit(), Optional.empty()).content()));
        photograph("casefile-form-team");
        show(() -> new StackPane((Parent) DeadlineExplanation.of(
                fixture.desk.count(fixture.summoned, "D06", LocalDate.of(2024, 11, 11)),
                fixture.desk.law().rules(),
                fixture.kit.kit())));
        photograph("casefile-deadline");
    }

    @Test
    void theFormsOfferedBelongToTheTrack() {
        assertThat(loaded(fixture.summoned).recordable())
                .contains(FactType.DELIVERED)
                .doesNotContain(FactType.MORAL_STATEMENT, FactType.OPENED, FactType.CORRECTION);
        assertThat(loaded(fixture.ethics).recordable())
                .containsOnlyOnceElementsOf(loaded(fixture.ethics).recordable());
        assertThat(loaded(fixture.ethics).recordable()).allMatch(type -> type.part() == FactType.Part.SIDE);
    }

    private CaseFileViewModel loaded(CaseFile file) {
        CaseFileViewModel model = fixture.file(file);
        model.load();
        return model;
    }
}
