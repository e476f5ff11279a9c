package id.jaganetral.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.Roles;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountQueries;
import id.jaganetral.application.account.AccountStore;
import id.jaganetral.application.account.EnterOffice;
import id.jaganetral.application.account.MemoryDoors;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.database.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlAccountsTest {
    private static final UUID RINA = new UUID(0, 1);
    private static final UUID BUDI = new UUID(0, 2);

    private final TestDatabase database = TestDatabase.with(SqlAccounts.feature());
    private final UnitOfWork uow = database.unitOfWork();
    private final Roles roles = ShippedRoles.read();
    private final EnterOffice enter = new EnterOffice(uow, roles, new MemoryDoors());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoOpensAWorkspaceWithoutAccountsBecomesAdministratorAndOfficer() {
        Actor actor = enter.enter(RINA, "rina", "Rina Kusuma").fold(done -> done, reasons -> null);

        Set<String> both = Set.of("administrator", "officer");
        assertThat(actor)
                .isEqualTo(new Actor(
                        RINA, "Rina Kusuma", both, roles.permissions(both), Optional.empty(), Optional.empty()));
        assertThat(all())
                .containsExactly(
                        new Account(RINA, "rina", "Rina Kusuma", both, Optional.empty(), Optional.empty(), true));
    }

    @Test
    void aDoorWithoutAnOpenAccountLeadsNowhere() {
        enter.enter(RINA, "rina", "Rina Kusuma");
        Account budi = new Account(
                BUDI, "budi", "Budi", Set.of("head"), Optional.of(new UnitId("U1")), Optional.empty(), true);
        uow.write(tx -> {
            tx.store(AccountStore.class).add(budi);
            return null;
        });
        assertThat(enter.enter(BUDI, "budi", "Budi")
                        .<Boolean>fold(a -> a.may(Permission.LOG_REPORTS), reasons -> false))
                .isTrue();

        uow.write(tx -> {
            tx.store(AccountStore.class).change(budi.closed());
            return null;
        });

        List<Reason> closed = List.of(Reason.of(Message.of("access.signin.closed")));
        assertThat(enter.enter(BUDI, "budi", "Budi")).isEqualTo(Outcome.refused(closed));
        assertThat(enter.enter(new UUID(0, 3), "siti", "Siti")).isEqualTo(Outcome.refused(closed));
        assertThat(all()).contains(budi.closed());
    }

    private List<Account> all() {
        return uow.read(tx -> tx.queries(AccountQueries.class).all());
    }
}
