package id.jaganetral.ui.access;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Masuk: name and password. */
public final class SignInView implements EntranceStep {
    private final Kit kit;
    private final Ways ways;
    private final Region root;

    @FXML
    private Label folder;

    @FXML
    private Banner sample;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid form;

    @FXML
    private TextField name;

    @FXML
    private PasswordField password;

    /** Where one can go from here. */
    public record Ways(Consumer<Credentials> enter, Runnable forgotten, Runnable back) {}

    /**
     * The page.
     *
     * @param known name and password when they are no secret
     */
    public SignInView(Kit kit, Path workspace, Optional<Credentials> known, Ways ways) {
        this.kit = kit;
        this.ways = ways;
        this.root = kit.views().load(this);
        folder.setText(workspace.toString());
        known.ifPresent(open -> {
            name.setText(open.name());
            sample.setText(kit.texts().get("access.signin.sample", open.name(), new String(open.password())));
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        if (name.getText().isEmpty()) {
            name.requestFocus();
        } else {
            password.requestFocus();
        }
    }

    @Override
    public void refused(List<Reason> reasons) {
        password.clear();
        problem.setText(form.show(reasons, kit.texts()));
    }

    @FXML
    private void enter() {
        problem.setText("");
        ways.enter().accept(new Credentials(name.getText(), password.getText().toCharArray()));
    }

    @FXML
    private void forgotten() {
        ways.forgotten().run();
    }

    @FXML
    private void back() {
        ways.back().run();
    }
}
