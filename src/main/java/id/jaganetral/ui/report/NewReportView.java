package id.jaganetral.ui.report;

import id.jaganetral.application.report.ReportLine;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Report;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidencePane;
import id.jaganetral.ui.evidence.KeptInbox;
import id.jaganetral.ui.evidence.likeness.ResemblanceNotes;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Laporan baru: one page to be filled in within two minutes. */
public final class NewReportView implements Screen {
    private final Kit kit;
    private final Texts texts;
    /** What else of the origin is asked for while logging; channel and time stand above, the rest can be added later. */
    private static final List<OriginKind> ASKED_FIRST = List.of(
            OriginKind.BROUGHT_BY,
            OriginKind.RECEIVED_ON,
            OriginKind.SENDERS_WORDS,
            OriginKind.POSTED,
            OriginKind.STILL_ONLINE);

    private final NewReportViewModel model;
    private final FactsPane facts;
    private final SubjectsPane subjects;
    private final EvidencePane evidence;
    private final ResemblanceNotes resemblances;
    private final JoinOffer join;
    private final KeptForm kept;
    private final Region root;

    @FXML
    private Button save;

    @FXML
    private Banner problem;

    @FXML
    private Banner duplicate;

    @FXML
    private VBox joinPlace;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Card people;

    @FXML
    private VBox factsPlace;

    @FXML
    private Card proof;

    @FXML
    private FormGrid channelGrid;

    @FXML
    private TextField channel;

    @FXML
    private FormGrid originGrid;

    @FXML
    private TextField captured;

    @FXML
    private TitledPane sealed;

    @FXML
    private FormGrid reporter;

    @FXML
    private TextField reporterName;

    @FXML
    private TextField reporterPhone;

    @FXML
    private TextField reporterEmail;

    @FXML
    private TextField reporterAddress;

    @FXML
    private TextField reporterNote;

    public NewReportView(ReportWork desk, Optional<EmployeeId> about, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = new NewReportViewModel(desk, about, kit.jobs(), kit.clock().getZone());
        this.root = kit.views().load(this);
        this.facts = new FactsPane(model.facts(), kit);
        this.subjects = new SubjectsPane(model.people(), desk.employees(), kit);
        this.resemblances = new ResemblanceNotes(desk.known(), kit);
        this.evidence = new EvidencePane(model.inbox(), desk.evidence(), kit);
        people.getContent().add(subjects);
        factsPlace.getChildren().add(facts.root());
        proof.getContent().add(0, evidence);
        proof.getContent().add(1, resemblances);
        this.join = new JoinOffer(model, kit, this::joined);
        joinPlace.getChildren().add(join.node());
        bind();
        this.kept = kit.drafts()
                .of("report.new" + about.map(id -> "." + id.value()).orElse(""), root)
                .with(new KeptPeople(model.people(), about, desk.employees(), kit.jobs()))
                .with(new KeptInbox(model.inbox(), desk.stray()));
        ((Pane) problem.getParent()).getChildren().add(1, kept.offer());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("report.new.title"));
    }

    @Override
    public void shown() {
        model.load();
        kept.begin();
        subjects.pick().search().requestFocus();
    }

    @Override
    public void hidden() {
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return !model.dirty();
    }

    EvidencePane evidence() {
        return evidence;
    }

    @FXML
    private void save() {
        List<Reason> early = model.early();
        if (facts.unreadable() || !early.isEmpty()) {
            show(early);
            return;
        }
        model.save(this::saved);
    }

    @FXML
    private void cancel() {
        kit.navigator().open(new Places.Reports());
    }

    private void bind() {
        channel.textProperty().bindBidirectional(model.channel);
        captured.textProperty().bindBidirectional(model.captured);
        ASKED_FIRST.forEach(this::askOrigin);
        reporterName.textProperty().bindBidirectional(model.reporterName);
        reporterPhone.textProperty().bindBidirectional(model.reporterPhone);
        reporterEmail.textProperty().bindBidirectional(model.reporterEmail);
        reporterAddress.textProperty().bindBidirectional(model.reporterAddress);
        reporterNote.textProperty().bindBidirectional(model.reporterNote);
        save.disableProperty().bind(model.saving().or(model.inbox().running().greaterThan(0)));
        model.problems().addListener((observed, before, now) -> show(now));
        model.samePost().addListener((observed, before, now) -> warn(now));
        resemblances.follow(model.inbox().items());
        resemblances.onFound(join::alike);
    }

    private void saved(Report report) {
        kit.notices().done(texts.get("report.new.saved", report.number()));
        kit.navigator().replace(new Places.ReportDetail(report.id()));
    }

    private void joined(Report report) {
        kit.notices().done(texts.get("report.join.done", report.number()));
        kit.navigator().replace(new Places.ReportDetail(report.id()));
    }

    private void show(List<Reason> reasons) {
        List<Reason> rest = facts.show(reasons);
        subjects.showError(words(rest, "subjects"));
        evidence.showError(words(rest, "evidence"));
        channelGrid.show(rest.stream().filter(r -> at(r, "captured")).toList(), texts);
        reporter.show(rest.stream().filter(r -> at(r, "reporter.name")).toList(), texts);
        sealed.setExpanded(sealed.isExpanded() || rest.stream().anyMatch(r -> at(r, "reporter.name")));
        long count = root.lookupAll(".form-field.invalid").size()
                + rest.stream()
                        .filter(r -> !at(r, "reporter.name") && !at(r, "captured"))
                        .count();
        problem.setText(count == 0 ? "" : texts.get("report.form.problems", count));
        firstProblem(rest);
    }

    /** Brings the topmost problem to sight. */
    private void firstProblem(List<Reason> rest) {
        if (rest.stream().anyMatch(r -> at(r, "subjects"))) {
            subjects.pick().search().requestFocus();
            scroll.setVvalue(0);
            return;
        }
        Stream.of(channelGrid, facts.act(), facts.sighting(), facts.story(), facts.origin(), facts.letter(), reporter)
                .flatMap(grid -> grid.fields().stream())
                .filter(field -> !field.getError().isEmpty())
                .findFirst()
                .ifPresentOrElse(this::reveal, () -> {
                    if (rest.stream().anyMatch(r -> at(r, "evidence"))) {
                        reveal(evidence);
                    }
                });
    }

    private void reveal(Field field) {
        if (field.getInput() != null) {
            field.getInput().requestFocus();
        }
        reveal((Node) field);
    }

    private void reveal(Node node) {
        double top = scroll.getContent()
                .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                .getMinY();
        double room = scroll.getContent().getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (top - 24) / room)));
    }

    private String words(List<Reason> reasons, String field) {
        return reasons.stream()
                .filter(r -> at(r, field))
                .map(r -> texts.get(r.message()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static boolean at(Reason reason, String field) {
        return reason.field().filter(field::equals).isPresent();
    }

    private void warn(List<ReportLine> same) {
        join.samePost(same);
        duplicate.getActions().clear();
        duplicate.setText(
                same.isEmpty()
                        ? ""
                        : texts.get(
                                "report.new.samePost",
                                same.stream().map(ReportLine::number).collect(Collectors.joining(", "))));
        same.stream().limit(2).forEach(line -> {
            Hyperlink open = new Hyperlink(texts.get("report.new.openSame", line.number()));
            open.setOnAction(event -> kit.navigator().open(new Places.ReportDetail(line.id())));
            duplicate.getActions().add(open);
        });
    }

    private void shortcut(KeyEvent event) {
        boolean saves = event.isShortcutDown() && (event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER);
        if (saves && !save.isDisabled()) {
            save();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V && !typing(event)) {
            if (evidence.paste()) {
                event.consume();
            }
        }
    }

    /** Text in the clipboard goes into the field that has the focus; pictures and files are evidence everywhere. */
    private boolean typing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                && kit.clipboard().text().isPresent()
                && kit.clipboard().files().isEmpty();
    }

    private void askOrigin(OriginKind kind) {
        TextField input = new TextField();
        input.setId("origin-" + kind);
        model.origin.put(kind, input.textProperty());
        originGrid.getChildren().add(new Field(kind.name(), texts.get("evidence.origin." + kind), input));
    }
}
