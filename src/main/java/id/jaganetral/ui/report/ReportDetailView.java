package id.jaganetral.ui.report;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.application.report.access.ReportAccess;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.ArrivingFiles;
import id.jaganetral.ui.evidence.EvidenceGallery;
import id.jaganetral.ui.evidence.EvidenceViewer;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.evidence.MoreWays;
import id.jaganetral.ui.evidence.hand.PackPane;
import id.jaganetral.ui.evidence.likeness.ResemblanceNotes;
import id.jaganetral.ui.evidence.mark.DerivativesPane;
import id.jaganetral.ui.evidence.reading.ReadingPane;
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
    private final GatherFiles gather;
    private final ReportAccessCard access;
    private final EvidenceViewer viewer;
    private final EvidenceGallery gallery;
    private final ResemblanceNotes resemblances;
    private final DerivativesPane derivatives;
    private final ReadingPane reading;
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
    private Banner integrity;

    @FXML
    private VBox likenessPlace;

    @FXML
    private StackPane tiles;

    @FXML
    private VBox morePlace;

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
        this.gather = desk.evidence().gather();
        this.model = new ReportDetailViewModel(desk, id, kit.jobs());
        Region page = kit.views().load(this);
        this.viewer = new EvidenceViewer(desk.evidence(), kit);
        this.derivatives = new DerivativesPane(
                desk.evidence().previews(), desk.mark(), desk.read()::proposals, viewer::showDerivative, kit);
        this.root = new StackPane(page, viewer, derivatives.editor());
        root.getStylesheets().setAll(page.getStylesheets());
        this.gallery = new EvidenceGallery(tiles, desk.evidence().previews(), kit, viewer::show);
        this.reading = new ReadingPane(desk.read(), kit);
        this.resemblances = new ResemblanceNotes(desk.known(), kit);
        likenessPlace.getChildren().addAll(resemblances, derivatives, reading, new PackPane(desk.pack(), id, kit));
        this.access = new ReportAccessCard(desk.restrict(), id, kit, this::show);
        accessPlace.getChildren().add(access.node());
        morePlace.getChildren().add(new MoreWays(desk.evidence(), kit, model::addEvidence).takingDrops());
        title.set(texts.get("report.detail.title"));
        model.opened().addListener((observed, before, now) -> now.ifPresent(this::show));
        model.findings().addListener((observed, before, now) -> checked(now));
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
    private void addEvidence() {
        var files = kit.files().openFiles(texts.get("evidence.choose"));
        if (!files.isEmpty()) {
            model.addEvidence(ArrivingFiles.of(gather, files, ArrivalWay.FILE));
        }
    }

    @FXML
    private void paste() {
        ArrivingFiles.in(kit.clipboard(), gather)
                .ifPresentOrElse(model::addEvidence, () -> kit.notices().warn(texts.get("evidence.clipboard.nothing")));
    }

    @FXML
    private void verify() {
        model.verify();
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
        gallery.show(opened.evidence());
        resemblances.ofReport(id);
        derivatives.show(opened.evidence());
        reading.show(opened.evidence());
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

    private void checked(List<IntegrityFinding> findings) {
        gallery.mark(findings);
        new EvidenceWords(texts).tell(integrity, findings);
    }

    private String day(Instant when) {
        return IndonesianDate.words(when.atZone(kit.clock().getZone()).toLocalDate());
    }
}
