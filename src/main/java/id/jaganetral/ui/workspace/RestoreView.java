package id.jaganetral.ui.workspace;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.access.EntranceStep;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Memulihkan: which backup, where to, and the password of its day. */
final class RestoreView implements EntranceStep {
    private final Kit kit;
    private final Texts texts;
    private final StartViewModel model;
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
    private Button go;

    RestoreView(Kit kit, StartStep.Restoring step, StartViewModel model) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
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
        (target.getText().isEmpty() ? target : name).requestFocus();
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
        problem.setText("");
        Optional<Path> wanted = path();
        targetField.setError(wanted.isEmpty() ? texts.get("workspace.start.folderWrong") : "");
        wanted.ifPresent(folder -> model.restore(
                Path.of(place.getText()),
                backup.getValue().number(),
                folder,
                new Credentials(name.getText(), password.getText().toCharArray())));
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
