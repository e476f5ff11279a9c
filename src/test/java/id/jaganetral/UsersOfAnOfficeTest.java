package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.NotPermitted;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.ui.kit.TestKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersOfAnOfficeTest {
    private static final String RINAS = "pagi-cerah-di-kebun";
    private static final String GIVEN = "sepeda-biru-lewat-jembatan";
    private static final String CHOSEN = "teh-hangat-di-teras-rumah";

    @TempDir
    private Path folder;

    private final OfficeDoor doors = new OfficeDoor(TestKit.CLOCK, TestKeys.CHEAP);
    private Office office;
    private boolean open;

    @BeforeEach
    void make() {
        office = doors.create(folder.resolve("Ruang"), user("rina", "Rina Kusuma", RINAS), TestKit.CLOCK)
                .office();
        open = true;
    }

    @AfterEach
    void close() {
        leave();
        doors.close();
    }

    @Test
    void aNewUserReplacesThePasswordThatWasGivenAndMayWhatTheRoleSays() {
        add("budi", Set.of("leader"));

        enter("budi", GIVEN);
        assertThat(office.account().mustChangePassword()).isTrue();
        assertThat(reasons(office.account().changePassword(GIVEN.toCharArray(), GIVEN.toCharArray())))
                .containsExactly(Reason.atField("password", Message.of("access.password.same")));
        office.account().changePassword(GIVEN.toCharArray(), CHOSEN.toCharArray());

        enter("budi", CHOSEN);
        assertThat(office.account().mustChangePassword()).isFalse();
        assertThat(office.actor().roles()).containsExactly("leader");
        assertThat(office.actor().may(Permission.LOG_REPORTS)).isFalse();
        assertThatThrownBy(() -> office.keepAccounts().all()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.account().shareRecovery(CHOSEN.toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> office.account().renewRecovery(CHOSEN.toCharArray()))
                .isInstanceOf(NotPermitted.class);
        assertThat(reasons(open("budi", GIVEN)))
                .containsExactly(Reason.atField("password", Message.of("access.signin.wrong")));
    }

    @Test
    void aClosedAccountOpensNothingUntilItIsGivenANewPassword() {
        Account budi = add("budi", Set.of("officer"));
        office.keepAccounts().close(budi.id(), Optional.empty());

        assertThat(reasons(open("budi", GIVEN)))
                .containsExactly(Reason.atField("password", Message.of("access.signin.wrong")));

        enter("rina", RINAS);
        office.keepAccounts().givePassword(budi.id(), CHOSEN.toCharArray());
        enter("budi", CHOSEN);
        assertThat(office.actor().name()).isEqualTo("Budi Santoso");
    }

    @Test
    void aClosedAccountHasNoWrappedKeyAlsoWhenTheSessionThatClosedItWasKilled() throws IOException {
        Account budi = add("budi", Set.of("officer"));
        Account siti = add("siti", Set.of("leader"));
        Vault vault = new Vault(new OpenFiles(folder.resolve("Ruang")), TestKit.CLOCK, TestKeys.CHEAP);
        office.keepAccounts().close(budi.id(), Optional.empty());
        assertThat(vault.hasWayIn(budi.id())).isFalse();

        Path keys = folder.resolve("Ruang/jaganetral-keys.json");
        byte[] before = Files.readAllBytes(keys);
        office.keepAccounts().close(siti.id(), Optional.empty());
        leave();
        Files.write(keys, before);
        assertThat(reasons(open("siti", GIVEN))).containsExactly(Reason.of(Message.of("access.signin.closed")));
        assertThat(vault.hasWayIn(siti.id())).isFalse();
        assertThat(reasons(open("siti", GIVEN)))
                .containsExactly(Reason.atField("password", Message.of("access.signin.wrong")));
    }

    @Test
    void aRenamedUserIsCalledSoEverywhereAndSignsInAsBefore() {
        Account budi = add("budi", Set.of("officer"));
        assertThat(reasons(office.keepAccounts().change(budi.id(), " ", draft(Set.of("officer")))))
                .containsExactly(Reason.atField("fullName", Message.of("kit.required")));

        office.keepAccounts().change(budi.id(), " Budi Santoso, S.H. ", draft(Set.of("officer")));

        enter("budi", GIVEN);
        assertThat(office.actor().name()).isEqualTo("Budi Santoso, S.H.");
        assertThat(office.account().fullName()).isEqualTo("Budi Santoso, S.H.");
    }

    @Test
    void anAdministratorIsAlwaysLeftAndNobodyClosesTheOwnAccount() {
        Account rina = office.keepAccounts().all().get(0).account();

        assertThat(reasons(office.keepAccounts().change(rina.id(), "Rina Kusuma", draft(Set.of("officer")))))
                .containsExactly(Reason.of(Message.of("access.users.last")));
        assertThat(reasons(office.keepAccounts().close(rina.id(), Optional.empty())))
                .containsExactly(Reason.of(Message.of("access.users.self")));

        add("budi", Set.of("administrator"));
        assertThat(reasons(office.keepAccounts().change(rina.id(), "Rina Kusuma", draft(Set.of("officer")))))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        add("budi", Set.of("officer"));

        AccountDraft wrong = new AccountDraft(Set.of("head"), Optional.empty(), "");
        assertThat(reasons(office.keepAccounts().add(user("BUDI", "", "1234567890"), wrong)))
                .containsExactly(
                        Reason.atField("fullName", Message.of("kit.required")),
                        Reason.atField("password", Message.of("access.password.weak")),
                        Reason.atField("name", Message.of("access.users.taken")),
                        Reason.atField("unit", Message.of("access.users.unit.needed")));
        assertThat(reasons(office.keepAccounts().add(user("siti", "Siti", CHOSEN), draft(Set.of()))))
                .containsExactly(Reason.atField("roles", Message.of("access.users.roles.none")));
        AccountDraft stranger = new AccountDraft(Set.of("head"), Optional.of(new UnitId("U1")), "198001012005011001");
        assertThat(reasons(office.keepAccounts().add(user("siti", "Siti", CHOSEN), stranger)))
                .containsExactly(Reason.atField("nip", Message.of("access.users.nip.unknown")));
        assertThat(office.keepAccounts().all()).hasSize(2);
    }

    private Account add(String name, Set<String> roles) {
        return office.keepAccounts()
                .add(user(name, "Budi Santoso", GIVEN), draft(roles))
                .fold(account -> account, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private void enter(String name, String password) {
        office = open(name, password).fold(opened -> opened, reasons -> {
            throw new AssertionError(reasons);
        });
        open = true;
    }

    private Outcome<Office> open(String name, String password) {
        leave();
        return doors.open(folder.resolve("Ruang"), new Credentials(name, password.toCharArray()), TestKit.CLOCK);
    }

    private void leave() {
        if (open) {
            office.close();
        }
        open = false;
    }

    private static AccountDraft draft(Set<String> roles) {
        return new AccountDraft(roles, Optional.empty(), "");
    }

    private static NewUser user(String name, String fullName, String password) {
        return new NewUser(fullName, new Credentials(name, password.toCharArray()));
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome.fold(done -> List.of(), reasons -> reasons);
    }
}
