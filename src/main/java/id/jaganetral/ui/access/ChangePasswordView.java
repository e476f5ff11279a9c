package id.jaganetral.ui.access;

import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;

/** Ganti kata sandi: the old one, and the new one twice. */
public final class ChangePasswordView implements EntranceStep {
    private final Kit kit;
    private final NewPassword password;
    private final BiConsumer<char[], char[]> change;
    private final Region root;

    @FXML
    private Label explanation;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid form;

    @FXML
    private PasswordField old;

    /**
     * The form.
     *
     * @param explanationKey why it is asked
     * @param change old and new password
     */
    public ChangePasswordView(
            Kit kit, PasswordStrength strength, String explanationKey, BiConsumer<char[], char[]> change) {
        this.kit = kit;
        this.change = change;
        this.password = new NewPassword(kit.texts(), strength);
        this.root = kit.views().load(this);
        explanation.setText(kit.texts().get(explanationKey));
        form.getChildren().addAll(password.fields());
        old.setOnAction(event -> go());
        password.onEnter(this::go);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        old.requestFocus();
    }

    @Override
    public void refused(List<Reason> reasons) {
        problem.setText(form.show(reasons, kit.texts()));
    }

    /** Empties all after it was done. */
    void clear() {
        old.clear();
        password.clear();
        refused(List.of());
    }

    @FXML
    private void go() {
        refused(List.of());
        if (password.agrees()) {
            change.accept(old.getText().toCharArray(), password.typed());
        }
    }
}
