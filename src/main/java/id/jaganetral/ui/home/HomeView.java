package id.jaganetral.ui.home;

import id.jaganetral.application.home.DueBox;
import id.jaganetral.application.home.HomePage;
import id.jaganetral.application.home.OfficeCounts;
import id.jaganetral.application.home.RecentReport;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.calendar.AgendaExport;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.StatCard;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beranda. */
public final class HomeView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final HomeViewModel model;
    private final DueList dueList;
    private final AgendaExport agenda;
    private final List<HomeNote> notes;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private VBox content;

    @FXML
    private VBox steps;

    @FXML
    private HBox numbers;

    @FXML
    private Label reconciled;

    @FXML
    private HBox columns;

    @FXML
    private StatCard overdue;

    @FXML
    private StatCard today;

    @FXML
    private StatCard week;

    @FXML
    private StatCard waiting;

    @FXML
    private StatCard unclassified;

    @FXML
    private Card due;

    @FXML
    private VBox recent;

    public HomeView(HomeViewModel model, Kit kit, AgendaExport agenda, List<HomeNote> notes) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.agenda = agenda;
        this.notes = List.copyOf(notes);
        this.root = kit.views().load(this);
        content.getChildren()
                .addAll(
                        content.getChildren().indexOf(columns),
                        notes.stream().map(HomeNote::root).toList());
        this.dueList = new DueList(kit, due.getContent());
        overdue.onOpen(() -> dueList.show(DueBox.OVERDUE));
        today.onOpen(() -> dueList.show(DueBox.TODAY));
        week.onOpen(() -> dueList.show(DueBox.THIS_WEEK));
        waiting.onOpen(() -> dueList.show(DueBox.WAITING));
        unclassified.onOpen(() -> kit.navigator().open(new Places.Reports()));
        model.page().addListener((observed, before, now) -> now.ifPresent(this::show));
        model.problem()
                .addListener((observed, before, now) ->
                        problem.setText(now.map(texts::get).orElse("")));
        hide(steps, numbers, reconciled, columns);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("home.title"));
    }

    @Override
    public void shown() {
        header.setTitle(texts.get(model.greeting()));
        String weekday = model.today().getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.INDONESIAN);
        header.setSubtitle(texts.get("home.date", weekday, IndonesianDate.words(model.today())));
        model.load();
        notes.forEach(HomeNote::shown);
    }

    @Override
    public void hidden() {
        model.stop();
    }

    @FXML
    private void newReport() {
        kit.navigator().open(new Places.NewReport());
    }

    @FXML
    private void importRoster() {
        kit.navigator().open(new Places.ImportRoster());
    }

    @FXML
    private void exportAgenda() {
        agenda.ask(Optional.empty(), texts.get("home.due.export"));
    }

    @FXML
    private void allReports() {
        kit.navigator().open(new Places.Reports());
    }

    private void show(HomePage page) {
        boolean first = page.justStarted();
        visible(steps, first);
        if (first) {
            steps.getChildren().setAll(FirstSteps.build(page, kit));
        }
        boolean working = page.counts().reports() > 0;
        visible(numbers, working);
        visible(reconciled, working);
        visible(columns, working);
        showNumbers(page);
        dueList.set(page.due());
        recent.getChildren().setAll(page.recent().stream().map(this::recentLine).toList());
    }

    private void showNumbers(HomePage page) {
        OfficeCounts counts = page.counts();
        showBox(overdue, Tone.DANGER, page, DueBox.OVERDUE);
        showBox(today, Tone.WARNING, page, DueBox.TODAY);
        showBox(week, Tone.NEUTRAL, page, DueBox.THIS_WEEK);
        showBox(waiting, Tone.NEUTRAL, page, DueBox.WAITING);
        unclassified.setNote(texts.get("home.unclassified.note"));
        unclassified.setValue(String.valueOf(counts.unclassified()));
        reconciled.setText(texts.get(
                "home.reconciled",
                counts.subjects(),
                counts.reports(),
                counts.unclassified(),
                counts.openCases(),
                counts.closedCases()));
    }

    /** The number counts steps, the note the cases they belong to; a colour only where there is something to do. */
    private void showBox(StatCard card, Tone tone, HomePage page, DueBox box) {
        long steps = page.count(box);
        card.setValue(String.valueOf(steps));
        card.setNote(texts.get("home.due.note", page.cases(box), page.letters(box)));
        card.setTone(steps > 0 ? tone : Tone.NEUTRAL);
    }

    private Button recentLine(RecentReport report) {
        Label number = Words.line(report.number(), "text-strong");
        Label day = Words.line(IndonesianDate.brief(report.knownOn()), "text-quiet", "text-small");
        day.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox words = new VBox(new HBox(8, number, gap, day), Words.line(report.subjects(), "text-quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return line(words, report.number() + " " + report.subjects(), new Places.ReportDetail(report.id()));
    }

    private Button line(Region content, String name, Destination place) {
        Button line = new Button(null, content);
        line.getStyleClass().addAll("flat", "line-button");
        line.setAccessibleText(name);
        line.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(line.widthProperty().subtract(22));
        line.setOnAction(event -> kit.navigator().open(place));
        return line;
    }

    private static void hide(Region... parts) {
        List.of(parts).forEach(part -> visible(part, false));
    }

    private static void visible(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
