package id.jaganetral.ui.guard;

import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Banner;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;

/** Terkunci: who is signed in, and the password. */
final class LockView {
    private final Kit kit;
    private final OwnAccount account;
    private final Runnable unlock;
    private final Runnable quit;
    private final Region root;

    @FXML
    private Label who;

    @FXML
    private Banner stuck;

    @FXML
    private Field field;

    @FXML
    private PasswordField password;

    /**
     * The page.
     *
     * @param held how many documents another program still holds open
     */
    LockView(Kit kit, OwnAccount account, int held, Runnable unlock, Runnable quit) {
        this.kit = kit;
        this.account = account;
        this.unlock = unlock;
        this.quit = quit;
        this.root = kit.views().load(this);
        who.setText(kit.texts().get("guard.lock.who", account.fullName()));
        stuck.setText(held == 0 ? "" : kit.texts().get("guard.lock.stuck", held));
    }

    Region root() {
        return root;
    }

    void shown() {
        password.requestFocus();
    }

    @FXML
    private void unlock() {
        char[] typed = password.getText().toCharArray();
        password.clear();
        kit.jobs()
                .start(Job.change(() -> account.confirm(typed))
                        .onSuccess(right -> unlock.run())
                        .onRefusal(reasons ->
                                field.setError(kit.texts().get(reasons.get(0).message()))));
    }

    @FXML
    private void quit() {
        quit.run();
    }
}
