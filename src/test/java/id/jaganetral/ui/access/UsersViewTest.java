package id.jaganetral.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.NewUserCheck;
import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.Role;
import id.jaganetral.application.access.Roles;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountQueries;
import id.jaganetral.application.account.AccountStore;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.account.MemoryDoors;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.form.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

class UsersViewTest extends ScreenTest {
    private static final PasswordStrength STRONG = (password, known) -> PasswordStrength.Grade.STRONG;
    private static final UnitId DINAS = new UnitId("D1");

    private final TestKit test = new TestKit();
    private final MemoryAccounts accounts = new MemoryAccounts();

    @Test
    void theListSaysWhoMayWhat() {
        show();
        photograph("access-users");
        assertThat(table().getItems()).hasSize(3);
        assertThat(lookup("#change").queryButton().isDisabled()).isTrue();
    }

    @Test
    void aUserIsAddedWithARoleAndAFirstPassword() {
        show();
        test.filled.add(form -> {
            assertThat(TestKit.<CheckBox>within(form, "role-leader").getText()).isEqualTo("Pimpinan");
            TestKit.<TextInputControl>within(form, "fullName").setText("Siti Aminah");
            TestKit.<TextInputControl>within(form, "name").setText("siti");
            TestKit.<PasswordField>within(form, "password").setText("sepeda-biru-lewat-jembatan");
            TestKit.<CheckBox>within(form, "role-leader").setSelected(true);
        });
        clickOn("#add");

        assertThat(accounts.kept.values().stream().map(Account::signInName)).contains("siti");
        assertThat(test.notices).hasSize(1);
        assertThat(table().getItems()).hasSize(4);
    }

    @Test
    void anAccountIsClosedAfterAQuestion() {
        show();
        interact(() -> table().getSelectionModel().select(1));
        test.filled.add(form -> assertThat(form.lookupAll("#heir")).isEmpty());
        clickOn("#close");

        assertThat(accounts.kept.get(new UUID(0, 2)).active()).isFalse();
    }

    @Test
    void whoHoldsReportsIsClosedWithAnHeirProposed() {
        show();
        accounts.holder = new UUID(0, 2);
        accounts.add(account(4, "sari", "Sari Contoh", Set.of("head"), Optional.of(DINAS)));
        accounts.add(account(5, "tono", "Tono Contoh", Set.of("leader"), Optional.empty()));
        test.filled.add(form -> {
            ComboBox<Optional<Account>> heir = TestKit.within(form, "heir");
            assertThat(heir.getItems().stream().map(one -> one.map(Account::fullName)))
                    .containsExactly(Optional.empty(), Optional.of("Sari Contoh"), Optional.of("Tono Contoh"));
            assertThat(heir.getValue().map(Account::fullName)).contains("Sari Contoh");
        });
        interact(() -> table().getSelectionModel().select(1));
        clickOn("#close");

        assertThat(accounts.handed).containsExactly(new UUID(0, 2) + " to " + new UUID(0, 4));
        assertThat(accounts.kept.get(new UUID(0, 2)).active()).isFalse();
    }

    @Test
    void whoAloneHoldsALimitedReportIsNotClosedWithoutAnHeir() {
        show();
        accounts.holder = new UUID(0, 2);
        test.filled.add(form -> {
            Field heir = (Field) TestKit.<ComboBox<?>>within(form, "heir").getParent();
            assertThat(heir.getHint()).startsWith("Belum ada pengguna lain yang dapat memegang laporan.");
        });
        interact(() -> table().getSelectionModel().select(1));
        clickOn("#close");

        assertThat(accounts.kept.get(new UUID(0, 2)).active()).isTrue();
    }

    @Test
    void aUserIsRenamed() {
        show();
        test.filled.add(
                form -> TestKit.<TextInputControl>within(form, "fullName").setText("Budi Santoso, S.H."));
        interact(() -> table().getSelectionModel().select(1));
        clickOn("#change");

        assertThat(accounts.kept.get(new UUID(0, 2)).fullName()).isEqualTo("Budi Santoso, S.H.");
    }

    @Test
    void theOwnAccountIsNeitherClosedNorGivenAPassword() {
        show();
        interact(() -> table().getSelectionModel().select(0));
        assertThat(lookup("#close").queryButton().isDisabled()).isTrue();
        assertThat(lookup("#password").queryButton().isDisabled()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private TableView<KeepAccounts.Listed> table() {
        return lookup("#table").queryAs(TableView.class);
    }

    private void show() {
        Roles roles = new Roles(
                List.of(
                        role("administrator", "Administrator", false, Permission.KEEP_ACCOUNTS),
                        role("head", "Kepala perangkat daerah", true, Permission.SEE_REPORTS),
                        role("leader", "Pimpinan", false, Permission.SEE_REPORTS)),
                List.of("administrator"));
        accounts.clear();
        accounts.add(account(1, "rina", "Rina Kusuma", Set.of("administrator"), Optional.empty()));
        accounts.add(account(2, "budi", "Budi Santoso", Set.of("head"), Optional.of(DINAS)));
        accounts.add(account(3, "wayan", "Wayan Sudarma", Set.of("leader"), Optional.empty())
                .closed());
        Actor actor = accounts.kept.get(new UUID(0, 1)).actor(roles);
        MemoryUnitOfWork uow =
                new MemoryUnitOfWork().with(AccountQueries.class, accounts).with(AccountStore.class, accounts);
        KeepAccounts keep =
                new KeepAccounts(uow, new MemoryDoors(new UUID(0, 1)), new NewUserCheck(STRONG), roles, actor);
        List<UnitLine> units = List.of(new UnitLine(DINAS, "Dinas Pendidikan", 40, List.of()));
        showScreen(() ->
                new UsersView(new UsersViewModel(keep, () -> units, test.kit().jobs()), STRONG, test.kit()));
    }

    private static Role role(String code, String name, boolean ofUnit, Permission permission) {
        return new Role(code, name, "Penjelasan peran " + name + ".", ofUnit, Set.of(permission));
    }

    private static Account account(int id, String name, String fullName, Set<String> roles, Optional<UnitId> unit) {
        return new Account(new UUID(0, id), name, fullName, roles, unit, Optional.empty(), true);
    }

    private static final class MemoryAccounts implements AccountQueries, AccountStore {
        private final Map<UUID, Account> kept = new LinkedHashMap<>();
        private final List<String> handed = new ArrayList<>();
        private UUID holder = new UUID(0, 0);

        private void clear() {
            kept.clear();
            handed.clear();
            holder = new UUID(0, 0);
        }

        @Override
        public List<Account> all() {
            return new ArrayList<>(kept.values());
        }

        @Override
        public Optional<Account> find(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public boolean holds(UUID id) {
            return id.equals(holder);
        }

        @Override
        public boolean holdsAlone(UUID id) {
            return id.equals(holder) && handed.isEmpty();
        }

        @Override
        public void handOver(UUID from, UUID to) {
            handed.add(from + " to " + to);
        }

        @Override
        public void add(Account account) {
            kept.put(account.id(), account);
        }

        @Override
        public void adopt(Account first) {
            add(first);
        }

        @Override
        public void change(Account account) {
            add(account);
        }
    }
}
