package id.jaganetral.ui.casefile;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import id.jaganetral.domain.casefile.standing.CaseWarning;
import id.jaganetral.domain.casefile.standing.MissingDocument;
import id.jaganetral.domain.casefile.standing.SideMatter;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.classification.FrozenRow;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.calendar.AgendaExport;
import id.jaganetral.ui.casefile.menu.RecordMenu;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SourceLink;
import id.jaganetral.ui.kit.part.Stepper;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.rule.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One case file: where it stands, what comes next, what happened, on what it rests. */
public final class CaseFileView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final CaseFileViewModel model;
    private final CaseLetters letters;
    private final AgendaExport agenda;
    private final StackPane root;
    private final ReadOnlyStringWrapper title;
    private final List<CasePart> others = new ArrayList<>();
    private Optional<FindEmployees> roster = Optional.empty();

    @FXML
    private PageHeader header;

    @FXML
    private MenuButton record;

    @FXML
    private Button letter;

    @FXML
    private Stepper stepper;

    @FXML
    private VBox warnings;

    @FXML
    private VBox steps;

    @FXML
    private Timeline timeline;

    @FXML
    private VBox deadlines;

    @FXML
    private VBox person;

    @FXML
    private VBox ground;

    @FXML
    private Region body;

    @FXML
    private VBox gone;

    @FXML
    private VBox parts;

    @FXML
    private Banner believed;

    @FXML
    private DateField lookBack;

    @FXML
    private VBox people;

    @FXML
    private VBox otherFiles;

    @FXML
    private Card otherCard;

    /**
     * @param letters which letters can be written
     */
    public CaseFileView(CaseFileViewModel model, Kit kit, CaseLetters letters, AgendaExport agenda) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.letters = letters;
        this.agenda = agenda;
        this.title = new ReadOnlyStringWrapper(texts.get("casefile.detail.title"));
        Region page = kit.views().load(this);
        this.root = new StackPane(page);
        stepper.setSteps(Arrays.stream(CasePhase.values())
                .map(phase -> texts.get("casefile.phase." + phase))
                .toList());
        letter.setVisible(letters.writes(""));
        letter.setManaged(letter.isVisible());
        gone.getChildren()
                .setAll(new EmptyState(Feather.FOLDER, texts.get("casefile.detail.gone"), texts.get("casefile.gone")));
        Words.goneUnless(gone, model.gone());
        Words.goneUnless(body, model.gone().not());
        Button now = new Button(texts.get("casefile.believed.back"));
        now.setOnAction(event -> model.lookBack(Optional.empty()));
        believed.getActions().add(now);
        lookBack.valueProperty().addListener((observed, before, day) -> Optional.ofNullable(day)
                .ifPresent(chosen -> model.lookBack(Optional.of(chosen))));
        model.shown().addListener((observed, before, shown) -> shown.ifPresent(this::show));
    }

    /** Offers people of the roster in the forms that ask for an official. */
    public CaseFileView offering(FindEmployees employees) {
        roster = Optional.of(employees);
        return this;
    }

    /** Adds a part of another feature below the next steps. */
    public CaseFileView with(CasePart part) {
        others.add(part);
        parts.getChildren().add(part.root());
        part.overlay().ifPresent(root.getChildren()::add);
        return this;
    }

    private void show(CaseView view) {
        boolean past = !view.today().equals(model.today());
        past(view, past);
        if (!past) {
            others.forEach(part -> part.show(view));
        }
        CaseFile file = view.file();
        CaseStanding standing = view.standing();
        title.set(file.number());
        header.setTitle(file.person().name());
        header.setSubtitle(texts.get(
                "casefile.detail.subtitle",
                file.number(),
                file.person().position(),
                file.person().opd()));
        header.getMarks()
                .setAll(
                        StageLook.stage(standing.stage(), texts),
                        new Chip(texts.get("rule.track." + file.track()), Tone.NEUTRAL, Feather.GIT_BRANCH),
                        new Chip(texts.get("rule.staff." + file.person().kind()), Tone.NEUTRAL, Feather.USER));
        standing.beside().stream().filter(SideMatter::open).forEach(matter -> header.getMarks()
                .add(new Chip(texts.get("casefile.beside." + matter.kind()), Tone.WARNING, Feather.ALERT_CIRCLE)));
        stepper.setCurrent(
                standing.stage().closed()
                        ? CasePhase.values().length
                        : standing.stage().phase().ordinal());
        recordable(standing);
        warnings.getChildren()
                .setAll(standing.warnings().stream().map(this::warning).toList());
        standing.missing().forEach(document -> warnings.getChildren().add(missing(document)));
        warnings.setManaged(!warnings.getChildren().isEmpty());
        steps.getChildren().setAll(new StepCards(kit, model, this::ask, letters).of(view));
        steps.setDisable(past);
        people.getChildren().setAll(new PeopleLines(texts).of(file));
        otherFiles(view);
        deadlines.getChildren().setAll(new DeadlineLines(kit, model.book()).of(view));
        timeline.setEntries(entries(file, past));
        person(file);
        ground(file);
    }

    /** What was believed on an earlier day can be read, not changed. */
    private void past(CaseView view, boolean past) {
        believed.setText(past ? texts.get("casefile.believed", IndonesianDate.words(view.today())) : "");
        record.setDisable(past);
        letter.setDisable(past);
        parts.setVisible(!past);
        parts.setManaged(!past);
        if (!past) {
            lookBack.setValue(null);
        }
    }

    private void otherFiles(CaseView view) {
        List<Node> lines = new ArrayList<>();
        for (CaseFile other : view.others()) {
            Hyperlink link = new Hyperlink(
                    texts.get("casefile.others.line", other.number(), texts.get("rule.track." + other.track())));
            link.setOnAction(event -> kit.navigator().open(new Places.CaseFileDetail(other.id())));
            lines.add(link);
        }
        otherFiles.getChildren().setAll(lines);
        otherCard.setVisible(!lines.isEmpty());
        otherCard.setManaged(!lines.isEmpty());
    }

    private void recordable(CaseStanding standing) {
        List<FactType> pressing = standing.steps().stream()
                .map(step -> step.kind().records())
                .filter(type -> type != FactType.NOTED)
                .toList();
        record.getItems().setAll(new RecordMenu(texts, this::ask).of(model.recordable(), pressing));
    }

    private void ask(FactType type) {
        FactFormViewModel form = model.form(type);
        others.forEach(part -> part.official(type).ifPresent(form::proposeOfficial));
        new FactForm(form, kit, roster).ask();
        if (form.done().get()) {
            kit.notices().done(texts.get("casefile.form.recorded", texts.get(form.title())));
        }
    }

    private Node warning(CaseWarning warning) {
        Banner banner = new Banner(warning.urgent() ? Tone.WARNING : Tone.INFO, texts.get(warning.message()));
        return new Sources(kit, model.book()).banner(banner, model.book().rule(warning.rule()));
    }

    private Node missing(MissingDocument document) {
        String words = texts.get("casefile.missing", texts.get("casefile.document." + document.form()));
        return new Sources(kit, model.book())
                .banner(new Banner(Tone.WARNING, words), model.book().rule(document.rule()));
    }

    private List<Timeline.Entry> entries(CaseFile file, boolean past) {
        FactWords words = new FactWords(texts, model.book());
        List<RecordedFact> facts = new ArrayList<>(file.facts());
        Collections.reverse(facts);
        return facts.stream().map(fact -> entry(file, fact, words, past)).toList();
    }

    private Timeline.Entry entry(CaseFile file, RecordedFact recorded, FactWords words, boolean past) {
        FactType type = recorded.fact().type();
        boolean taken = file.corrected(recorded);
        String name = texts.get("casefile.fact." + type.code());
        StringBuilder details = new StringBuilder(words.of(recorded.fact()));
        if (!recorded.note().isEmpty()) {
            details.append(details.isEmpty() ? "" : "\n").append(texts.get("casefile.words.note", recorded.note()));
        }
        boolean correctable = !past && !taken && type != FactType.OPENED && type != FactType.CORRECTION;
        return new Timeline.Entry(
                StageLook.icon(type),
                taken ? Tone.NEUTRAL : Tone.INFO,
                texts.get(
                        "casefile.words.when",
                        IndonesianDate.words(recorded.fact().on()),
                        recorded.recordedBy()),
                taken ? texts.get("casefile.words.corrected", name) : name,
                details.toString(),
                correctable ? Optional.of(correct(recorded)) : Optional.empty());
    }

    private Node correct(RecordedFact recorded) {
        Hyperlink link = PermittedButtons.needing(Permission.KEEP_CASES, new Hyperlink(texts.get("casefile.correct")));
        link.setOnAction(event -> {
            FactFormViewModel form = model.form(FactType.CORRECTION).correcting(recorded.sequence());
            new FactForm(form, kit, roster).ask();
        });
        return link;
    }

    private void person(CaseFile file) {
        KeyValueList facts = new KeyValueList()
                .add(texts.get("casefile.person.nip"), Nip.printed(file.person().nip()))
                .add(
                        texts.get("casefile.person.rank"),
                        (file.person().rank() + " " + file.person().grade()).strip())
                .add(texts.get("casefile.person.position"), file.person().position())
                .add(texts.get("casefile.person.unit"), file.person().unit())
                .add(texts.get("casefile.opd"), file.person().opd());
        Hyperlink report = new Hyperlink(file.origin().reportNumber());
        report.setOnAction(event ->
                kit.navigator().open(new Places.ReportDetail(file.origin().report())));
        facts.add(texts.get("casefile.person.report"), report);
        person.getChildren().setAll(facts, Words.block(texts.get("casefile.person.frozen"), "text-quiet"));
    }

    private void ground(CaseFile file) {
        RuleBook book = model.book();
        DerivationCard derivation = new DerivationCard(kit, book);
        ground.getChildren().clear();
        for (FrozenRow row : file.classification().chosen()) {
            ground.getChildren()
                    .addAll(
                            SourceLink.to(kit.navigator(), row.entry() + "  " + row.title(), row.entry()),
                            Words.block(row.row(), "text-quiet"),
                            new HBox(StageLook.confidence(row.confidence(), texts)));
        }
        ground.getChildren()
                .add(Words.block(texts.get(
                        "casefile.ground.reason",
                        file.classification().reason(),
                        file.classification().chosenBy())));
        Button how = new Button(texts.get("casefile.ground.how"));
        how.setOnAction(event -> {
            Node steps =
                    Scrolled.of(derivation.of(file.classification().proposal().derivation()));
            kit.dialogs().form(texts.get("casefile.ground.title"), steps, texts.get("kit.close"), () -> true);
        });
        ground.getChildren()
                .addAll(
                        how,
                        Words.block(
                                texts.get(
                                        "casefile.ground.version",
                                        file.classification().ruleVersion()),
                                "text-quiet",
                                "text-small"));
    }

    @FXML
    private void exportAgenda() {
        model.shown()
                .get()
                .ifPresent(view ->
                        agenda.ask(Optional.of(view.file().id()), view.file().number()));
    }

    @FXML
    private void writeLetter() {
        model.shown().get().ifPresent(view -> kit.navigator()
                .open(new Places.IssueLetter(view.file().id(), "")));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.stop();
    }
}
