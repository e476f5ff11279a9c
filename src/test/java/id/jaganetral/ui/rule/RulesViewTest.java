package id.jaganetral.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.rule.addition.AmendLaw;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.persistence.law.LawFixture;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.DateField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesViewTest extends ScreenTest {
    private final TestKit kit = new TestKit();
    private final LawFixture fixture = new LawFixture(LocalDate.of(2024, 10, 16));

    @AfterEach
    void closeDatabase() {
        fixture.close();
    }

    @Test
    void theCatalogueIsReadFirstAndEachRowShowsItsGround() {
        RulesView view = showScreen(() -> new RulesView(model(Optional.empty()), kit.kit()));
        ListView<?> pages = (ListView<?>) view.root().lookup(".rule-pages");
        fx(() -> {
            pages.getSelectionModel().select(9);
            return null;
        });
        photograph("rule-book");

        assertThat(pages.getItems()).hasSize(27);
    }

    @Test
    void aSourceThatIsFollowedIsScrolledToAndMarked() {
        RulesView view = showScreen(() -> new RulesView(model(Optional.of("pp94-26-4")), kit.kit()));
        ListView<?> pages = (ListView<?>) view.root().lookup(".rule-pages");
        photograph("rule-book-source");

        assertThat(view.root().lookupAll(".rule-cell").stream()
                        .filter(cell -> ((ListCell<?>) cell).isSelected() && cell.isVisible()))
                .as("the marked entry is in sight")
                .hasSize(1);
        RuleLine marked = (RuleLine) pages.getSelectionModel().getSelectedItem();
        assertThat(marked.entry()).isEqualTo(new EntryRef(EntryKind.PROVISION, "pp94-26-4"));
    }

    @Test
    void everyEntryAnEntryNamesIsInTheBook() {
        RulesViewModel model = model(Optional.empty());
        model.load();
        model.part().set(Optional.empty());
        List<String> known =
                model.shown().stream().map(line -> line.entry().id()).toList();
        for (RuleLine line : model.shown()) {
            assertThat(known).as(line.title()).containsAll(model.cited(line));
            boolean shouldCite = !List.of(RuleLine.Part.ELECTION, RuleLine.Part.HOLIDAY, RuleLine.Part.ADDRESSEE)
                            .contains(line.part())
                    && line.entry().kind() != EntryKind.INSTRUMENT;
            assertThat(model.cited(line).isEmpty() && shouldCite)
                    .as("%s %s names nothing", line.part(), line.title())
                    .isFalse();
        }
    }

    @Test
    void whatTheOfficeAddedStandsBesideWhatWasShipped() {
        RulesViewModel model = model(Optional.of("D-10"));
        AdditionFormViewModel form =
                fill(model.form(Change.OVERRIDE, row()), "title", "Menjadi konsultan setelah penetapan");
        assertThat(form.keep()).isEmpty();
        assertThat(fill(model.form(Change.CONFIRM, row()), "", "").keep()).isEmpty();
        showScreen(() -> new RulesView(model, kit.kit()));
        photograph("rule-book-local");

        RuleLine line = model.marked().get().orElseThrow();
        assertThat(model.touched(line)).isTrue();
        assertThat(model.replaced(line).values())
                .containsExactly("Menjadi tim ahli/tim pemenangan/konsultan setelah penetapan");
        assertThat(model.changes(line)).containsExactly(Change.VERSION, Change.OVERRIDE, Change.END);
        fx(() -> {
            model.onlyLocal().set(true);
            return null;
        });
        assertThat(model.shown()).containsExactly(line);
    }

    @Test
    void aHolidayIsAddedInTheFormAndWhatIsMissingIsToldAtItsField() {
        RulesViewModel model = model(Optional.empty());
        AdditionFormViewModel form = model.form(Change.NEW, new EntryRef(EntryKind.HOLIDAY, ""));
        show(() -> new AdditionFormView(form, kit.kit()).root());
        photograph("rule-add-holiday");
        assertThat(form.keep())
                .extracting(r -> r.field().orElse(""))
                .contains("date", "kind", "name", "document", "reason");
    }

    @Test
    void aVersionOfARowIsAddedInTheWindowAndWithdrawn() {
        RulesViewModel model = model(Optional.of("D-10"));
        showScreen(() -> new RulesView(model, kit.kit()));
        kit.filled.add(form -> {
            enter(form, "title", "Menjadi konsultan");
            enter(form, "from", LocalDate.of(2024, 12, 1));
            ground(form);
        });
        press("#rule-VERSION");
        assertThat(fixture.law().rules(LocalDate.of(2024, 12, 1)).entry("D-10").title())
                .isEqualTo("Menjadi konsultan");
        assertThat(fixture.law().rules(LocalDate.of(2024, 11, 30)).entry("D-10").title())
                .isNotEqualTo("Menjadi konsultan");
        photograph("rule-version-kept");
        withdrawn();
        assertThat(fixture.law().rules(LocalDate.of(2024, 12, 1)).entry("D-10").title())
                .isNotEqualTo("Menjadi konsultan");
    }

    @Test
    void aStageOfAContestIsAddedInTheWindowAndWithdrawn() {
        RulesViewModel model = model(Optional.empty());
        showScreen(() -> new RulesView(model, kit.kit()));
        int shipped = stages();
        kit.filled.add(form -> {
            enter(form, "election", "pilkada-2024");
            enter(form, "phase", "KAMPANYE");
            enter(form, "name", "Kampanye susulan");
            enter(form, "start", LocalDate.of(2024, 11, 4));
            enter(form, "end", LocalDate.of(2024, 11, 5));
            ground(form);
        });
        addNew("add-ELECTION_STAGE");
        assertThat(stages()).isEqualTo(shipped + 1);
        select(model, added());
        withdrawn();
        assertThat(stages()).isEqualTo(shipped);
    }

    @Test
    void anAddresseeIsAddedInTheWindowAndWithdrawn() {
        RulesViewModel model = model(Optional.empty());
        showScreen(() -> new RulesView(model, kit.kit()));
        kit.filled.add(form -> {
            enter(form, "role", "COPY");
            enter(form, "name", "Ketua Lembaga Contoh");
            enter(form, "short", "LC");
            enter(form, "place", "Jakarta");
            enter(form, "from", LocalDate.of(2024, 12, 1));
            ground(form);
        });
        addNew("add-ADDRESSEE");
        assertThat(fixture.law().rules().addressees(Addressee.Role.COPY, LocalDate.of(2024, 12, 1)))
                .extracting(Addressee::name)
                .contains("Ketua Lembaga Contoh");
        select(model, added());
        withdrawn();
        assertThat(fixture.law().rules().addressees(Addressee.Role.COPY, LocalDate.of(2024, 12, 1)))
                .extracting(Addressee::name)
                .doesNotContain("Ketua Lembaga Contoh");
    }

    private int stages() {
        return fixture.law()
                .rules()
                .election("pilkada-2024")
                .orElseThrow()
                .stages()
                .size();
    }

    private EntryRef added() {
        return fixture.amend().additions().standing().get(0).entry();
    }

    private void select(RulesViewModel model, EntryRef entry) {
        fx(() -> {
            model.part().set(Optional.empty());
            model.reopen(Optional.of(entry.id()));
            return null;
        });
    }

    private void addNew(String item) {
        MenuButton add = lookup("#add").queryAs(MenuButton.class);
        fx(() -> {
            add.getItems().stream().filter(one -> one.getId().equals(item)).forEach(MenuItem::fire);
            return null;
        });
    }

    private void press(String button) {
        ButtonBase pressed = lookup(button).queryAs(ButtonBase.class);
        fx(() -> {
            pressed.fire();
            return null;
        });
    }

    /** Takes the first addition back on the page of its entry. */
    private void withdrawn() {
        kit.typed.add("Keliru");
        press("#withdraw-1");
        assertThat(fixture.amend().additions().all()).hasSize(2);
        assertThat(fixture.amend().additions().standing()).isEmpty();
        assertThat(kit.notices).hasSize(2);
    }

    private static void ground(Node form) {
        enter(form, "document", "Naskah keputusan contoh, halaman 30");
        enter(form, "reason", "Dibandingkan baris demi baris.");
    }

    /** The fields scroll, below what an earlier session kept. */
    private static Optional<Node> scrolled(Pane form) {
        return form.getChildren().stream()
                .flatMap(part -> part instanceof ScrollPane scroll
                        ? Stream.of(scroll.getContent())
                        : part instanceof Pane inner ? scrolled(inner).stream() : Stream.empty())
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static void enter(Node form, String field, Object value) {
        Node inside = scrolled((Pane) form).orElseThrow();
        Node input = inside.lookup("#addition-" + field);
        if (input instanceof TextInputControl text) {
            text.setText((String) value);
        } else if (input instanceof DateField day) {
            day.setValue((LocalDate) value);
        } else {
            ((ComboBox<Object>) input).setValue(value);
        }
    }

    @Test
    void theBookIsSearchedByWordsAndArticle() {
        RulesViewModel model = model(Optional.empty());
        model.load();

        model.part().set(Optional.empty());
        model.query().set("pasal 26 ayat (4)");
        assertThat(model.shown()).isNotEmpty().allMatch(l -> l.words().contains("pasal 26"));
        model.part().set(Optional.of(RuleLine.Part.DEADLINE));
        model.query().set("");
        assertThat(model.shown()).extracting(RuleLine::mark).contains("D01", "D13");
        model.part().set(Optional.of(RuleLine.Part.HOLIDAY));
        model.query().set("2026");
        assertThat(model.shown()).isNotEmpty().allMatch(l -> l.body().contains("2026"));
        model.part().set(Optional.of(RuleLine.Part.AUTHORITY));
        model.query().set("");
        assertThat(model.shown()).isNotEmpty().allMatch(l -> !l.body().isBlank());
    }

    private static EntryRef row() {
        return new EntryRef(EntryKind.CATALOGUE, "D-10");
    }

    private static AdditionFormViewModel fill(AdditionFormViewModel form, String field, String value) {
        List<EntryField> fields = form.fields();
        fields.stream().filter(f -> f.name().equals(field)).forEach(f -> form.value(f)
                .set(value));
        form.document().set("Naskah keputusan contoh, halaman 30");
        form.reason().set("Dibandingkan baris demi baris.");
        return form;
    }

    private RulesViewModel model(Optional<String> entry) {
        StoredLaw law = fixture.law();
        AmendLaw amend = fixture.amend();
        return new RulesViewModel(law, law, amend, kit.kit().jobs(), kit.kit().texts(), entry);
    }
}
