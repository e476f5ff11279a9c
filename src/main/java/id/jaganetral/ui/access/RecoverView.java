package id.jaganetral.ui.access;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.RecoveryShare;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Lupa kata sandi: the words of the recovery sheet or of two officers' sheets, and a new password. */
public final class RecoverView implements EntranceStep {
    private final Kit kit;
    private final NewPassword password;
    private final BiConsumer<RecoveryPaper, Credentials> enter;
    private final Runnable back;
    private final Region root;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid form;

    @FXML
    private TextArea words;

    @FXML
    private Field secondField;

    @FXML
    private TextArea second;

    @FXML
    private TextField name;

    public RecoverView(
            Kit kit, PasswordStrength strength, BiConsumer<RecoveryPaper, Credentials> enter, Runnable back) {
        this.kit = kit;
        this.enter = enter;
        this.back = back;
        this.password = new NewPassword(kit.texts(), strength);
        this.root = kit.views().load(this);
        form.getChildren().addAll(password.fields());
        words.textProperty().addListener((text, before, typed) -> askForSecond(typed));
        askForSecond("");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        words.requestFocus();
    }

    @Override
    public void refused(List<Reason> reasons) {
        problem.setText(form.show(reasons, kit.texts()));
    }

    @FXML
    private void go() {
        problem.setText(form.show(List.of(), kit.texts()));
        RecoveryPaper.read(words.getText(), second.getText()).fold(this::enter, reasons -> {
            refused(reasons);
            return false;
        });
    }

    private boolean enter(RecoveryPaper paper) {
        boolean agrees = password.agrees();
        if (agrees) {
            enter.accept(paper, new Credentials(name.getText(), password.typed()));
        }
        return agrees;
    }

    /** The second field belongs to sheets of two officers only. */
    private void askForSecond(String typed) {
        boolean share = RecoveryShare.read(typed).isPresent();
        secondField.setVisible(share);
        secondField.setManaged(share);
    }

    @FXML
    private void back() {
        back.run();
    }
}
