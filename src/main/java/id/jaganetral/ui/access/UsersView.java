package id.jaganetral.ui.access;

import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.KeepAccounts.Listed;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Pengguna: who may work here, and with which roles. */
public final class UsersView implements Screen {
    private final UsersViewModel model;
    private final PasswordStrength strength;
    private final Kit kit;
    private final Texts texts;
    private final Region root;

    @FXML
    private TableView<Listed> table;

    @FXML
    private Button change;

    @FXML
    private Button password;

    @FXML
    private Button close;

    public UsersView(UsersViewModel model, PasswordStrength strength, Kit kit) {
        this.model = model;
        this.strength = strength;
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        columns();
        table.setItems(model.users());
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> chosen(now));
        chosen(null);
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("access.fullName"), 210, user -> user.account()
                                .fullName()),
                        Columns.keep(Columns.text(texts.get("access.name"), 110, user -> user.account()
                                .signInName())),
                        Columns.text(texts.get("access.users.roles"), 230, user -> model.roles(user.account())),
                        Columns.text(texts.get("access.users.unit"), 180, user -> model.unit(user.account())
                                .orElseGet(() -> texts.get("access.users.unit.all"))),
                        Columns.keep(Columns.node(texts.get("access.users.state"), 150, this::state))));
        Tables.prepare(
                table, new EmptyState(Feather.USERS, texts.get("access.users.title"), texts.get("access.users.about")));
        Tables.onOpen(table, user -> change());
    }

    private Optional<Node> state(Listed user) {
        if (!user.account().active()) {
            return Optional.of(new Chip(texts.get("access.users.state.closed"), Tone.NEUTRAL, Feather.LOCK));
        }
        if (user.own()) {
            return Optional.of(new Chip(texts.get("access.users.state.own"), Tone.INFO, Feather.USER));
        }
        return Optional.of(
                user.wayIn()
                        ? new Chip(texts.get("access.users.state.open"), Tone.SUCCESS, Feather.CHECK)
                        : new Chip(texts.get("access.users.state.noWayIn"), Tone.WARNING, Feather.KEY));
    }

    private void chosen(Listed user) {
        change.setDisable(user == null);
        password.setDisable(user == null || user.own());
        close.setDisable(user == null || user.own() || !user.account().active());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("access.users.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @FXML
    private void add() {
        new UserForm(model, strength, kit).add(account -> said("access.users.added", account));
    }

    @FXML
    private void change() {
        picked().ifPresent(user ->
                new UserForm(model, strength, kit).change(user, account -> said("access.users.changed", account)));
    }

    @FXML
    private void password() {
        picked().ifPresent(user -> new UserForm(model, strength, kit)
                .givePassword(user.account(), account -> said("access.users.password.given", account)));
    }

    @FXML
    private void close() {
        picked().map(Listed::account)
                .ifPresent(account -> model.leaving(account, leaving -> new UserForm(model, strength, kit)
                        .close(account, leaving, closed -> said("access.users.closed", closed))));
    }

    private Optional<Listed> picked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void said(String key, Account account) {
        kit.notices().done(texts.get(key, account.fullName()));
        model.load();
    }
}
