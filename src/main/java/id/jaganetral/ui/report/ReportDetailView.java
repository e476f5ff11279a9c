package id.jaganetral.ui.report;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.application.report.access.ReportAccess;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.report.ReportEvidencePart;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.recap.BoxChip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One report: people and what to do next, facts, evidence, versions. */
public final class ReportDetailView implements Screen {
    private static final String RESTRICTED = "restricted-mark";

    private final Kit kit;
    private final Texts texts;
    private final ReportId id;
    private final FindEmployees employees;
    private final RecordDisposition dispose;
    private final ReportDetailViewModel model;
    private final ReportAccessCard access;
    private final ReportEvidencePart evidence;
    private final StackPane root;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private VBox people;

    @FXML
    private KeyValueList act;

    @FXML
    private KeyValueList source;

    @FXML
    private Button reporter;

    @FXML
    private VBox reporterPlace;

    @FXML
    private VBox accessPlace;

    @FXML
    private Label description;

    @FXML
    private VBox evidencePlace;

    @FXML
    private Card historyCard;

    @FXML
    private Timeline history;

    public ReportDetailView(ReportWork desk, ReportId id, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.id = id;
        this.employees = desk.employees();
        this.dispose = desk.dispose();
        this.model = new ReportDetailViewModel(desk, id, kit.jobs());
        Region page = kit.views().load(this);
        this.evidence = new ReportEvidencePart(
                new ReportEvidencePart.Uses(desk.evidence(), desk.mark(), desk.read(), desk.known(), desk.pack()),
                id,
                kit,
                model::addEvidence);
        evidencePlace.getChildren().setAll(evidence.root());
        this.root = new StackPane(page);
        root.getChildren().addAll(evidence.overlays());
        root.getStylesheets().setAll(page.getStylesheets());
        this.access = new ReportAccessCard(desk.restrict(), id, kit, this::show);
        accessPlace.getChildren().add(access.node());
        title.set(texts.get("report.detail.title"));
        model.opened().addListener((observed, before, now) -> now.ifPresent(this::show));
        model.problem()
                .addListener((observed, before, now) ->
                        problem.setText(now.map(texts::get).orElse("")));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public void shown() {
        model.load();
    }

    @FXML
    private void newLetter() {
        kit.navigator().open(new Places.IssueLetter(new LetterTopic.OfReport(id, Optional.empty()), ""));
    }

    @FXML
    private void correct() {
        kit.navigator().open(new Places.EditReport(id));
    }

    @FXML
    private void addPerson() {
        new IdentifyForm(employees, kit, false)
                .ask(texts.get("report.detail.newPerson"))
                .ifPresent(answer -> model.addPerson(answer.person()));
    }

    @FXML
    private void addUnidentified() {
        kit.dialogs()
                .ask(
                        texts.get("report.unidentified.title"),
                        texts.get("report.unidentified.label"),
                        "",
                        texts.get("report.unidentified.add"))
                .filter(stated -> !stated.isBlank())
                .ifPresent(stated -> model.addPerson(DraftSubject.unidentified(stated.strip())));
    }

    @FXML
    private void openReporter() {
        Question question = new Question(
                texts.get("report.reporter.open.title"),
                texts.get("report.reporter.open.explanation"),
                texts.get("report.reporter.open"),
                texts.get("kit.cancel"),
                false);
        if (kit.dialogs().confirm(question)) {
            model.openReporters(this::showReporters);
        }
    }

    private void show(ViewReport.Opened opened) {
        Report report = opened.detail().report();
        title.set(report.number());
        header.setTitle(report.number());
        header.setSubtitle(texts.get("report.detail.logged", day(report.loggedAt()), report.loggedBy()));
        header.getMarks()
                .setAll(model.box().report().stream()
                        .map(box -> BoxChip.of(box, texts))
                        .toList());
        people.getChildren()
                .setAll(opened.detail().subjects().stream().map(this::person).toList());
        ReportFacts facts = new ReportFacts(texts, model.elections());
        facts.act(report, act);
        facts.source(report, source);
        description.setText(report.description());
        reporterPlace.getChildren().clear();
        reporter.setVisible(opened.detail().reporterSealed());
        reporter.setManaged(opened.detail().reporterSealed());
        evidence.show(opened.evidence());
        showHistory(opened);
        access.load(report);
    }

    /** The reporter is opened only by those named; a restricted report says so at its head. */
    private void show(ReportAccess now) {
        header.getMarks().removeIf(mark -> RESTRICTED.equals(mark.getId()));
        if (now.restriction().isPresent()) {
            Chip mark = new Chip(texts.get("report.access.restricted"), Tone.DANGER, Feather.LOCK);
            mark.setId(RESTRICTED);
            header.getMarks().add(mark);
        }
        boolean opens = access.opensSeal();
        reporter.setDisable(!opens);
        if (now.reporterKnown() && !opens) {
            reporterPlace.getChildren().setAll(Words.block(texts.get("report.reporter.notNamed"), "text-quiet"));
        }
    }

    private Node person(ReportDetail.Person person) {
        UUID subject = person.subject().id();
        Runnable identify =
                () -> new IdentifyForm(employees, kit, person.subject().identified())
                        .ask(person.subject().shownName())
                        .ifPresent(answer -> model.identify(subject, answer.person(), answer.reason()));
        Runnable status = () -> new StatusForm(dispose, kit).ask(person, model::load);
        return new PersonCard(
                id,
                person,
                Optional.ofNullable(model.box().people().get(subject)),
                kit,
                new PersonCard.Asks(identify, status));
    }

    private void showReporters(List<Reporter> all) {
        reporterPlace.getChildren().setAll(all.stream().map(this::reporter).toList());
        reporter.setVisible(all.isEmpty());
        reporter.setManaged(all.isEmpty());
    }

    private Node reporter(Reporter who) {
        KeyValueList list = new KeyValueList();
        list.add(texts.get("report.reporter.name"), who.name());
        list.add(texts.get("report.reporter.phone"), who.phone());
        list.add(texts.get("report.reporter.email"), who.email());
        list.add(texts.get("report.reporter.address"), who.address());
        list.add(texts.get("report.reporter.note"), who.note());
        return list;
    }

    /** Versions of the facts and what was laid down about the people, the latest first. */
    private void showHistory(ViewReport.Opened opened) {
        List<Happened> happened = new ArrayList<>();
        opened.history().forEach(version -> happened.add(new Happened(version.madeAt(), entry(version))));
        opened.detail().subjects().forEach(person -> person.dispositions()
                .forEach(status -> happened.add(new Happened(status.recordedAt(), entry(person, status)))));
        happened.sort(Comparator.comparing(Happened::at));
        Collections.reverse(happened);
        historyCard.setVisible(happened.size() > 1);
        historyCard.setManaged(happened.size() > 1);
        history.setEntries(happened.stream().map(Happened::entry).toList());
    }

    private record Happened(Instant at, Timeline.Entry entry) {}

    private Timeline.Entry entry(Revision version) {
        boolean first = version.number() == 1;
        return Timeline.Entry.of(
                first ? Feather.FILE_PLUS : Feather.EDIT_2,
                first ? Tone.NEUTRAL : Tone.INFO,
                day(version.madeAt()),
                texts.get(first ? "report.history.first" : "report.history.corrected", version.madeBy()),
                version.reason());
    }

    private Timeline.Entry entry(ReportDetail.Person person, Disposition status) {
        return Timeline.Entry.of(
                Feather.FLAG,
                Tone.INFO,
                day(status.recordedAt()),
                texts.get(
                        "report.history.status",
                        texts.get("report.status.kind." + status.kind()),
                        person.subject().shownName(),
                        status.recordedBy()),
                status.reason());
    }

    private String day(Instant when) {
        return IndonesianDate.words(when.atZone(kit.clock().getZone()).toLocalDate());
    }
}
