package id.jaganetral.ui.access;

import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.InSight;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.screen.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Akun saya: who is signed in, the password, and a new recovery sheet. */
public final class AccountView implements Screen {
    private final Kit kit;
    private final OwnAccount account;
    private final AccountParts parts;
    private final Path workspace;
    private final ChangePasswordView change;
    private final Region root;

    @FXML
    private KeyValueList who;

    @FXML
    private VBox changePlace;

    @FXML
    private ComboBox<Integer> lockAfter;

    @FXML
    private HBox ways;

    @FXML
    private StackPane sheetPlace;

    @FXML
    private Card renewing;

    @FXML
    private Field field;

    @FXML
    private PasswordField password;

    /**
     * The page.
     *
     * @param renews whether a new recovery sheet may be made
     */
    public AccountView(
            Kit kit, OwnAccount account, Path workspace, AccountParts parts, LockSetting lock, boolean renews) {
        this.kit = kit;
        this.account = account;
        this.parts = parts;
        this.workspace = workspace;
        this.root = kit.views().load(this);
        this.change = new ChangePasswordView(kit, parts.strength(), "access.change.own", this::changePassword);
        who.add(kit.texts().get("access.fullName"), account.fullName());
        who.add(kit.texts().get("access.name"), account.signInName());
        Choices.offer(lockAfter, lock.choices(), this::minutes);
        lockAfter.setValue(lock.minutes());
        lockAfter.setOnAction(event -> lock.choose(lockAfter.getValue()));
        renewing.setVisible(renews);
        renewing.setManaged(renews);
        changePlace.getChildren().add(change.root());
        // the old sheet is void by now: first the new one is put away
        ways.disableProperty().bind(Bindings.isNotEmpty(sheetPlace.getChildren()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(kit.texts().get("access.account.title"));
    }

    private String minutes(int minutes) {
        return minutes == 0 ? kit.texts().get("access.lock.never") : kit.texts().get("access.lock.minutes", minutes);
    }

    private void changePassword(char[] old, char[] wanted) {
        ask(
                () -> account.changePassword(old, wanted),
                done -> {
                    change.clear();
                    kit.notices().done(kit.texts().get("access.change.done"));
                },
                change::refused);
    }

    @FXML
    private void renew() {
        char[] typed = password.getText().toCharArray();
        ask(
                () -> account.renewRecovery(typed),
                key -> showPaper(new RecoverySheetView(
                        kit,
                        parts,
                        SheetPaper.of(key, workspace, "access.sheet.done"),
                        RecoverySheetView.Ways.on(this::hidePaper))),
                this::wrongPassword);
    }

    @FXML
    private void share() {
        char[] typed = password.getText().toCharArray();
        ask(
                () -> account.shareRecovery(typed),
                halves -> showPaper(new ShareSheetsView(kit, parts, halves, workspace, this::hidePaper)),
                this::wrongPassword);
    }

    private void showPaper(EntranceStep paper) {
        field.setError("");
        password.clear();
        sheetPlace.getChildren().setAll(paper.root());
        InSight.bringWhenLaidOut(sheetPlace);
    }

    /** A sheet is shown once. */
    @Override
    public boolean mayLeave() {
        return sheetPlace.getChildren().isEmpty();
    }

    private void hidePaper() {
        sheetPlace.getChildren().clear();
    }

    private void wrongPassword(List<Reason> reasons) {
        field.setError(kit.texts().get(reasons.get(0).message()));
    }

    private <T> void ask(
            Supplier<Outcome<T>> question,
            java.util.function.Consumer<T> done,
            java.util.function.Consumer<List<Reason>> refused) {
        kit.jobs().start(Job.change(question).onSuccess(done).onRefusal(refused));
    }
}
