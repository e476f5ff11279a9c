package id.jaganetral.ui.access;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Who is the first to have a way in: name and password, typed twice. */
public final class FirstUserView implements EntranceStep {
    private final Kit kit;
    private final NewPassword password;
    private final Wanted wanted;
    private final Region root;

    @FXML
    private Label title;

    @FXML
    private Label explanation;

    @FXML
    private Banner problem;

    @FXML
    private FormGrid form;

    @FXML
    private TextField fullName;

    @FXML
    private TextField name;

    @FXML
    private Button go;

    /**
     * What the step is for.
     *
     * @param key prefix of its texts: title, explanation, action
     * @param enter what is done with the user
     * @param back one step back
     */
    public record Wanted(String key, Consumer<NewUser> enter, Runnable back) {}

    public FirstUserView(Kit kit, PasswordStrength strength, Wanted wanted) {
        this.kit = kit;
        this.wanted = wanted;
        this.password = new NewPassword(kit.texts(), strength);
        this.root = kit.views().load(this);
        title.setText(kit.texts().get(wanted.key() + "title"));
        explanation.setText(kit.texts().get(wanted.key() + "explanation"));
        go.setText(kit.texts().get(wanted.key() + "action"));
        form.getChildren().addAll(password.fields());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        fullName.requestFocus();
    }

    @Override
    public void refused(List<Reason> reasons) {
        problem.setText(form.show(reasons, kit.texts()));
    }

    @FXML
    private void go() {
        problem.setText("");
        if (password.agrees()) {
            wanted.enter().accept(new NewUser(fullName.getText(), new Credentials(name.getText(), password.typed())));
        }
    }

    @FXML
    private void back() {
        wanted.back().run();
    }
}
