package id.jaganetral.ui.access;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.Role;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.account.KeepAccounts.Leaving;
import id.jaganetral.application.account.KeepAccounts.Listed;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks about a user: who it is, what the account may do, and a first password. */
final class UserForm {
    private static final int TWO = 2;

    private final UsersViewModel model;
    private final PasswordStrength strength;
    private final Kit kit;
    private final Texts texts;
    private final Map<Role, CheckBox> roles = new LinkedHashMap<>();
    private final ComboBox<Optional<UnitLine>> unit = new ComboBox<>();
    private final TextField fullName = new TextField();
    private final TextField nip = new TextField();
    private final PasswordField password = new PasswordField();

    UserForm(UsersViewModel model, PasswordStrength strength, Kit kit) {
        this.model = model;
        this.strength = strength;
        this.kit = kit;
        this.texts = kit.texts();
        unit.setId("unit");
        unit.setMaxWidth(Double.MAX_VALUE);
        fullName.setId("fullName");
        nip.setId("nip");
        password.setId("password");
        for (Role role : model.accounts().roles().all()) {
            CheckBox box = new CheckBox(role.name());
            box.setId("role-" + role.code());
            roles.put(role, box);
        }
        List<Optional<UnitLine>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.units().forEach(line -> choices.add(Optional.of(line)));
        Choices.offer(
                unit, choices, line -> line.map(UnitLine::name).orElseGet(() -> texts.get("access.users.unit.all")));
        unit.setValue(Optional.empty());
    }

    void add(Consumer<Account> done) {
        TextField name = new TextField();
        name.setId("name");
        Asked asked = new Asked(kit, TWO);
        askFullName(asked, 1);
        asked.add("name", "access.name", name, 1, true).setHint(texts.get("access.name.hint"));
        askPassword(asked);
        askRights(asked);
        asked.ask(
                texts.get("access.users.add"),
                texts.get("access.users.add.action"),
                () -> model.accounts()
                        .add(
                                new NewUser(
                                        fullName.getText(),
                                        new Credentials(
                                                name.getText(),
                                                password.getText().toCharArray())),
                                draft()),
                done);
    }

    void change(Listed user, Consumer<Account> done) {
        Account account = user.account();
        roles.forEach((role, box) -> box.setSelected(account.roles().contains(role.code())));
        unit.getItems().stream()
                .filter(line -> line.map(UnitLine::id).equals(account.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        nip.setText(user.nip());
        fullName.setText(account.fullName());
        Asked asked = new Asked(kit, TWO);
        askFullName(asked, TWO);
        askRights(asked);
        asked.ask(
                texts.get("access.users.change.title", account.fullName()),
                texts.get("access.users.change.action"),
                () -> model.accounts().change(account.id(), fullName.getText(), draft()),
                done);
    }

    void givePassword(Account account, Consumer<Account> done) {
        Asked asked = new Asked(kit, TWO);
        askPassword(asked);
        asked.ask(
                texts.get("access.users.password.title", account.fullName()),
                texts.get("access.users.password.action"),
                () -> {
                    Outcome<Account> given = model.accounts()
                            .givePassword(account.id(), password.getText().toCharArray());
                    return given;
                },
                done);
    }

    /** Asks whether to close it, and to whom the reports it is named for go. */
    void close(Account account, Leaving leaving, Consumer<Account> done) {
        Asked asked = new Asked(kit, 1);
        ComboBox<Optional<Account>> heir = new ComboBox<>();
        heir.setId("heir");
        heir.setMaxWidth(Double.MAX_VALUE);
        List<Optional<Account>> choices = new ArrayList<>(List.of(Optional.empty()));
        leaving.heirs().forEach(one -> choices.add(Optional.of(one)));
        Choices.offer(heir, choices, choice -> choice.map(one -> one.fullName() + " (" + model.roles(one) + ")")
                .orElseGet(() -> texts.get("access.users.heir.none")));
        heir.setValue(leaving.holds() ? proposed(account, leaving) : Optional.empty());
        asked.add(
                "about",
                "access.users.close.about",
                Words.block(texts.get("access.users.close.explanation")),
                1,
                false);
        if (leaving.holds()) {
            asked.add("heir", "access.users.heir", heir, 1, false)
                    .setHint(texts.get(
                            leaving.heirs().isEmpty() ? "access.users.heir.nobody" : "access.users.heir.hint"));
        }
        asked.ask(
                texts.get("access.users.close.title", account.fullName()),
                texts.get("access.users.close"),
                () -> model.accounts().close(account.id(), heir.getValue().map(Account::id)),
                done);
    }

    /** Somebody with the same roles. */
    private static Optional<Account> proposed(Account account, Leaving leaving) {
        return leaving.heirs().stream()
                .filter(one -> one.roles().equals(account.roles()))
                .findFirst();
    }

    private void askFullName(Asked asked, int span) {
        asked.add("fullName", "access.fullName", fullName, span, true).setHint(texts.get("access.users.fullName.hint"));
    }

    private void askPassword(Asked asked) {
        asked.add(
                        "password",
                        "access.users.password.first",
                        new VBox(4, password, new StrengthMeter(texts, strength, password)),
                        TWO,
                        true)
                .setHint(texts.get("access.users.password.hint"));
    }

    private void askRights(Asked asked) {
        VBox boxes = new VBox(6);
        roles.forEach(
                (role, box) -> boxes.getChildren().add(new VBox(box, Words.block(role.explanation(), "text-quiet"))));
        asked.add("roles", "access.users.roles", boxes, TWO, true);
        asked.add("unit", "access.users.unit", unit, 1, false).setHint(texts.get("access.users.unit.hint"));
        asked.add("nip", "access.users.nip", nip, 1, false).setHint(texts.get("access.users.nip.hint"));
    }

    private AccountDraft draft() {
        Set<String> chosen = roles.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(entry -> entry.getKey().code())
                .collect(Collectors.toSet());
        return new AccountDraft(
                chosen,
                Optional.ofNullable(unit.getValue()).flatMap(line -> line).map(UnitLine::id),
                nip.getText());
    }
}
