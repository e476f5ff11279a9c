package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.RosterCounts;
import id.jaganetral.application.roster.RosterDraft;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.employee.ImportRosterViewModel.Step;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.DropZone;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.ProgressPane;
import id.jaganetral.ui.kit.part.Stepper;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Impor pegawai: pilih berkas, pemetaan kolom, uji coba, terapkan. */
public final class ImportRosterView implements Screen {
    private static final FileKind ROSTER = FileKind.of("employee.import.fileKind", "*.xlsx", "*.csv", "*.txt");
    private static final FileKind TABLE = FileKind.of("employee.import.saveKind", "*.xlsx", "*.csv");

    private final Kit kit;
    private final Texts texts;
    private final ImportRosterViewModel model;
    private final MappingPane mapping;
    private final TrialPane trial;
    private final Map<Step, Node> panes;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private Stepper stepper;

    @FXML
    private Banner problem;

    @FXML
    private Banner note;

    @FXML
    private StackPane steps;

    @FXML
    private DropZone drop;

    @FXML
    private EmptyState done;

    @FXML
    private ProgressPane progress;

    @FXML
    private HBox buttons;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Button saveRejected;

    public ImportRosterView(ImportRosterViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.mapping = new MappingPane(model, texts);
        this.trial = new TrialPane(texts, this::saveRejected);
        this.root = kit.views().load(this);
        this.panes = Map.of(Step.FILE, drop, Step.MAPPING, mapping, Step.TRIAL, trial, Step.DONE, done);
        steps.getChildren().addAll(mapping, trial);
        stepper.setSteps(List.of(
                texts.get("employee.import.step.file"),
                texts.get("employee.import.step.mapping"),
                texts.get("employee.import.step.trial"),
                texts.get("employee.import.step.done")));
        progress.setCancelText(texts.get("kit.cancel"));
        drop.onFiles(files -> model.choose(files.get(0)));
        drop.onChoose(this::choose);
        model.step().addListener(changed -> show());
        model.running().addListener(changed -> show());
        model.problem().addListener((o, before, now) -> problem.setText(words(now)));
        model.note().addListener((o, before, now) -> note.setText(words(now)));
        show();
    }

    private String words(Optional<Message> message) {
        return message.map(texts::get).orElse("");
    }

    private void show() {
        Step step = model.step().get();
        boolean busy = model.running().get().isPresent();
        panes.forEach((place, pane) -> visible(pane, place == step && !busy));
        visible(progress, busy);
        model.running().get().ifPresent(job -> {
            progress.setText(job.title().map(texts::get).orElse(""));
            progress.watch(job);
        });
        stepper.setCurrent(step == Step.DONE ? Step.values().length : step.ordinal());
        visible(buttons, !busy && (step == Step.MAPPING || step == Step.TRIAL));
        header.setSubtitle(model.draft()
                .get()
                .filter(draft -> step != Step.FILE)
                .map(this::fileWords)
                .orElse(texts.get("employee.import.hint")));
        switch (step) {
            case FILE -> drop.requestFocus();
            case MAPPING -> showMapping();
            case TRIAL -> showTrial();
            case DONE -> showDone();
        }
    }

    private String fileWords(RosterDraft draft) {
        String file = String.valueOf(draft.plan().file().getFileName());
        return draft.sheet().isEmpty() ? file : texts.get("employee.import.fileAndSheet", file, draft.sheet());
    }

    private void showMapping() {
        next.setText(texts.get("employee.import.try"));
        model.draft()
                .get()
                .ifPresent(draft -> mapping.show(draft, model.plan().get().orElse(draft.plan())));
    }

    private void showTrial() {
        next.setText(texts.get("employee.import.apply"));
        if (model.holdsUnits()) {
            model.units().get().ifPresent(trial::show);
        } else {
            model.people().get().ifPresent(trial::show);
        }
    }

    private void showDone() {
        done.setExplanation(
                model.holdsUnits()
                        ? model.units()
                                .get()
                                .map(u ->
                                        texts.get("employee.import.done.units", u.added(), u.changed(), u.unchanged()))
                                .orElse("")
                        : model.people()
                                .get()
                                .map(found -> summary(found.counts()))
                                .orElse(""));
        visible(saveRejected, !model.rejected().isEmpty());
    }

    private String summary(RosterCounts counts) {
        return texts.get(
                "employee.import.done.people",
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.missing(),
                counts.rejected());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void choose() {
        kit.files().openFile(texts.get("employee.import.title"), ROSTER).ifPresent(model::choose);
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void next() {
        if (model.step().get() == Step.MAPPING) {
            model.tryOut();
        } else if (mayApply()) {
            model.apply();
        }
    }

    /** A file with only some of the people would mark all others inactive, which is asked about by number. */
    private boolean mayApply() {
        int missing = model.holdsUnits()
                ? 0
                : model.people().get().map(found -> found.counts().missing()).orElse(0);
        return missing == 0
                || kit.dialogs()
                        .confirm(new Question(
                                texts.get("employee.import.missing.title", missing),
                                texts.get("employee.import.missing.explanation"),
                                texts.get("employee.import.apply"),
                                texts.get("employee.import.missing.stay"),
                                true));
    }

    @FXML
    private void saveRejected() {
        kit.files()
                .saveFile(texts.get("employee.trial.save"), texts.get("employee.rejected.file"), TABLE)
                .ifPresent(file -> model.saveRejected(
                        file, () -> kit.notices().done(texts.get("employee.rejected.saved", file.toString()))));
    }

    @FXML
    private void history() {
        kit.navigator().open(new Places.Imports());
    }

    @FXML
    private void showEmployees() {
        kit.navigator().replace(new Places.Employees());
    }

    @FXML
    private void another() {
        model.back();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("employee.import.title"));
    }

    @Override
    public boolean mayLeave() {
        return !model.busy();
    }

    @Override
    public void hidden() {
        model.cancel();
    }
}
