package id.jaganetral.ui.access;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Lupa kata sandi: the words of the recovery sheet or of two officers' sheets, and a new password. */
public final class RecoverView implements EntranceStep {
    private final Kit kit;
    private final NewPassword password;
    private final PaperFields paper;
    private final BiConsumer<RecoveryPaper, Credentials> enter;
    private final Runnable back;
    private final Region root;

    private final boolean restored;

    @FXML
    private Banner problem;

    @FXML
    private Label title;

    @FXML
    private Label explanation;

    @FXML
    private FormGrid form;

    @FXML
    private TextField name;

    /**
     * The page.
     *
     * @param read papers a workspace was restored with a moment ago
     */
    public RecoverView(
            Kit kit,
            PasswordStrength strength,
            Optional<RecoveryPaper> read,
            BiConsumer<RecoveryPaper, Credentials> enter,
            Runnable back) {
        this.kit = kit;
        this.enter = enter;
        this.back = back;
        this.password = new NewPassword(kit.texts(), strength);
        this.paper = new PaperFields(kit.texts());
        this.root = kit.views().load(this);
        form.getChildren().addAll(0, paper.fields());
        form.getChildren().addAll(password.fields());
        this.restored = read.isPresent();
        read.ifPresent(paper::fill);
        if (restored) {
            title.setText(kit.texts().get("access.recovery.restored.title"));
            explanation.setText(kit.texts().get("access.recovery.restored.explanation"));
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        if (restored) {
            name.requestFocus();
        } else {
            paper.requestFocus();
        }
    }

    @Override
    public void refused(List<Reason> reasons) {
        problem.setText(form.show(reasons, kit.texts()));
    }

    @FXML
    private void go() {
        problem.setText(form.show(List.of(), kit.texts()));
        paper.typed().fold(this::enter, reasons -> {
            refused(reasons);
            return false;
        });
    }

    private boolean enter(RecoveryPaper held) {
        boolean agrees = password.agrees();
        if (agrees) {
            enter.accept(held, new Credentials(name.getText(), password.typed()));
        }
        return agrees;
    }

    @FXML
    private void back() {
        back.run();
    }
}
