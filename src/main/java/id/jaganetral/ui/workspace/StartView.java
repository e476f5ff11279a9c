package id.jaganetral.ui.workspace;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.access.EntranceStep;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.ProgressPane;
import id.jaganetral.ui.kit.part.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first page of the program. */
public final class StartView {
    private final Kit kit;
    private final Texts texts;
    private final StartViewModel model;
    private final Path home;
    private final StepViews steps;
    private final Region root;
    private Optional<EntranceStep> shown = Optional.empty();

    @FXML
    private VBox choices;

    @FXML
    private VBox introduction;

    @FXML
    private StackPane stepPlace;

    @FXML
    private VBox recentBox;

    @FXML
    private VBox recent;

    @FXML
    private Banner problem;

    @FXML
    private ProgressPane progress;

    /**
     * Builds the page.
     *
     * @param home where new workspaces are proposed
     */
    public StartView(StartViewModel model, StepViews steps, Path home) {
        this.kit = steps.kit();
        this.texts = kit.texts();
        this.steps = steps;
        this.model = model;
        this.home = home;
        this.root = kit.views().load(this);
        progress.setCancelText(texts.get("workspace.start.cancel"));
        model.problem()
                .addListener((observed, before, now) ->
                        problem.setText(now.map(texts::get).orElse("")));
        model.working().addListener((observed, before, now) -> {
            show(now);
            if (now.isEmpty()) {
                shown.ifPresent(EntranceStep::shown);
            }
        });
        model.step().addListener((observed, before, now) -> draw(now));
        model.restored()
                .addListener((observed, before, now) ->
                        now.ifPresent(message -> kit.notices().done(texts.get(message))));
        model.refusals().addListener((observed, before, now) -> shown.ifPresent(step -> step.refused(now)));
        model.recent().addListener((javafx.beans.Observable changed) -> drawRecent());
        draw(model.step().get());
        drawRecent();
    }

    public Region root() {
        return root;
    }

    @FXML
    private void createNew() {
        NewWorkspaceForm form = form("workspace.start.newFolder").withOffice();
        if (ask("workspace.start.new", form, "access.next")) {
            model.begin(form.office());
        }
    }

    @FXML
    private void createSample() {
        NewWorkspaceForm form = form("workspace.start.sampleFolder");
        if (ask("workspace.start.sample", form, "workspace.start.create")) {
            model.createSample(form.office().folder());
        }
    }

    @FXML
    private void open() {
        kit.files().folder(texts.get("workspace.start.openTitle")).ifPresent(model::open);
    }

    @FXML
    private void restore() {
        kit.files().folder(texts.get("backup.door.choose")).ifPresent(model::look);
    }

    private NewWorkspaceForm form(String nameKey) {
        return new NewWorkspaceForm(kit, home, texts.get(nameKey));
    }

    private boolean ask(String titleKey, NewWorkspaceForm form, String actionKey) {
        return kit.dialogs().form(texts.get(titleKey), form.root(), texts.get(actionKey), form::check);
    }

    private void show(Optional<StartViewModel.Working> working) {
        boolean busy = working.isPresent();
        boolean choosing = !busy && shown.isEmpty();
        appear(choices, choosing);
        appear(introduction, shown.isEmpty());
        appear(stepPlace, !busy && shown.isPresent());
        progress.setVisible(busy);
        progress.setManaged(busy);
        working.ifPresent(now -> {
            progress.setText(texts.get(now.text()));
            progress.watch(now.job(), now.cancellable());
        });
    }

    private void draw(StartStep step) {
        shown = steps.view(step, model);
        stepPlace.getChildren().setAll(shown.map(EntranceStep::root).stream().toList());
        show(model.working().get());
        shown.ifPresent(EntranceStep::shown);
    }

    private static void appear(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private void drawRecent() {
        recentBox.setVisible(!model.recent().isEmpty());
        recentBox.setManaged(!model.recent().isEmpty());
        recent.getChildren()
                .setAll(model.recent().stream().map(this::recentLine).toList());
    }

    private HBox recentLine(Path folder) {
        Label name = Words.line(String.valueOf(folder.getFileName()), "text-strong");
        Label where = Words.line(String.valueOf(folder.getParent()), "text-quiet", "text-small");
        VBox words = new VBox(name, where);
        words.setMinWidth(0);
        Button button = new Button(null, words);
        button.getStyleClass().addAll("flat", "recent-workspace");
        button.setAccessibleText(texts.get("workspace.start.openRecent", folder.toString()));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.open(folder));
        HBox.setHgrow(button, Priority.ALWAYS);
        Button forget = Icons.button(Feather.X, texts.get("workspace.start.forget"), () -> model.forget(folder));
        HBox line = new HBox(4, button, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
