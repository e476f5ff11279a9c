package id.jaganetral.ui.workspace;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.access.EntranceStep;
import id.jaganetral.ui.access.PaperFields;
import id.jaganetral.ui.backup.BackupWords;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Memulihkan: which backup, where to, and a password or the papers of its day. */
final class RestoreView implements EntranceStep {
    private final Kit kit;
    private final Texts texts;
    private final StartViewModel model;
    private final PaperFields paper;
    private final Region root;

    @FXML
    private Label explanation;

    @FXML
    private Banner damaged;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid form;

    @FXML
    private TextField place;

    @FXML
    private ComboBox<BackupLine> backup;

    @FXML
    private Field targetField;

    @FXML
    private TextField target;

    @FXML
    private TextField name;

    @FXML
    private PasswordField password;

    @FXML
    private Field nameField;

    @FXML
    private Field passwordField;

    @FXML
    private CheckBox sheet;

    @FXML
    private Button go;

    RestoreView(Kit kit, StartStep.Restoring step, StartViewModel model) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.paper = new PaperFields(texts);
        this.root = kit.views().load(this);
        form.getChildren().addAll(paper.fields());
        sheet.selectedProperty().addListener((observed, before, now) -> ask(now));
        ask(false);
        damaged.setText(step.damaged() ? texts.get("backup.door.damaged") : "");
        place.setText(step.place().toString());
        target.setText(step.target().map(Path::toString).orElse(""));
        BackupWords words = new BackupWords(texts, kit.clock().getZone());
        Choices.offer(backup, step.backups(), words::line);
        backup.setMaxWidth(Double.MAX_VALUE);
        step.backups().stream()
                .filter(line -> step.number()
                        .map(wanted -> wanted == line.number())
                        .orElse(line.proven().isPresent()))
                .findFirst()
                .ifPresent(backup::setValue);
        go.disableProperty().bind(backup.valueProperty().isNull());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        if (target.getText().isEmpty()) {
            target.requestFocus();
        } else if (sheet.isSelected()) {
            paper.requestFocus();
        } else {
            name.requestFocus();
        }
    }

    @Override
    public void refused(List<Reason> reasons) {
        password.clear();
        problem.setText(form.show(reasons, texts));
    }

    @FXML
    private void browse() {
        kit.files().folder(texts.get("backup.door.target")).ifPresent(folder -> target.setText(folder.toString()));
    }

    @FXML
    private void go() {
        problem.setText(form.show(List.of(), texts));
        Optional<Path> wanted = path();
        targetField.setError(wanted.isEmpty() ? texts.get("workspace.start.folderWrong") : "");
        wanted.ifPresent(folder -> held().use(
                        way -> model.restore(
                                Path.of(place.getText()), backup.getValue().number(), folder, way),
                        this::refused));
    }

    private Outcome<WayIn> held() {
        return sheet.isSelected()
                ? paper.typed().map(read -> read)
                : Outcome.done(
                        new Credentials(name.getText(), password.getText().toCharArray()));
    }

    /** A password, or paper instead. */
    private void ask(boolean forPaper) {
        paper.offer(forPaper);
        for (Field field : List.of(nameField, passwordField)) {
            field.setVisible(!forPaper);
            field.setManaged(!forPaper);
        }
        if (forPaper) {
            paper.requestFocus();
        }
    }

    @FXML
    private void back() {
        model.back();
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(target.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }
}
