package id.jaganetral.application.account;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Roles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds out who it is that has opened the door. In a workspace that knows no accounts yet, this one is the first, and may
 * do what the first one may.
 */
public final class EnterOffice {
    private final UnitOfWork uow;
    private final Roles roles;
    private final Doors doors;

    /**
     * @param uow without permissions: nobody is working yet
     * @param doors of this workspace
     */
    public EnterOffice(UnitOfWork uow, Roles roles, Doors doors) {
        this.uow = uow;
        this.roles = roles;
        this.doors = doors;
    }

    public Outcome<Actor> enter(UUID id, String signInName, String fullName) {
        List<Account> known = uow.read(tx -> tx.queries(AccountQueries.class).all());
        if (known.isEmpty()) {
            Account first =
                    new Account(id, signInName, fullName, roles.firstCodes(), Optional.empty(), Optional.empty(), true);
            return Outcome.done(uow.<Account>write(tx -> adopted(first, tx)).actor(roles));
        }
        return known.stream()
                .filter(account -> account.id().equals(id) && account.active())
                .findFirst()
                .map(account -> Outcome.done(account.actor(roles)))
                .orElseGet(() -> closed(id, known));
    }

    /** Whose account was closed by a session killed before it took the way in loses it now. */
    private Outcome<Actor> closed(UUID id, List<Account> known) {
        if (known.stream().anyMatch(account -> account.id().equals(id))) {
            doors.take(id);
        }
        uow.write(tx -> {
            tx.note(Act.about(ActKind.ENTRY_REFUSED, id));
            return id;
        });
        return Outcome.refused(Reason.of(Message.of("access.signin.closed")));
    }

    private static Account adopted(Account first, Writing tx) {
        tx.store(AccountStore.class).adopt(first);
        tx.note(Act.about(ActKind.ACCOUNT_ADDED, first.id(), String.join(",", first.roles())));
        return first;
    }
}
