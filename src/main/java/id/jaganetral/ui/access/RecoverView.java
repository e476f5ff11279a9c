package id.jaganetral.ui.access;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Lupa kata sandi: the words of the recovery sheet, and a new password. */
public final class RecoverView implements EntranceStep {
    private final Kit kit;
    private final NewPassword password;
    private final BiConsumer<RecoveryKey, Credentials> enter;
    private final Runnable back;
    private final Region root;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid form;

    @FXML
    private TextArea words;

    @FXML
    private TextField name;

    public RecoverView(Kit kit, PasswordStrength strength, BiConsumer<RecoveryKey, Credentials> enter, Runnable back) {
        this.kit = kit;
        this.enter = enter;
        this.back = back;
        this.password = new NewPassword(kit.texts(), strength);
        this.root = kit.views().load(this);
        form.getChildren().addAll(password.fields());
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
        Optional<RecoveryKey> key = RecoveryKey.read(words.getText());
        if (key.isEmpty()) {
            refused(List.of(Reason.atField("words", Message.of("access.recovery.slip"))));
        } else if (password.agrees()) {
            enter.accept(key.get(), new Credentials(name.getText(), password.typed()));
        }
    }

    @FXML
    private void back() {
        back.run();
    }
}
