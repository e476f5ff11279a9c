package id.jaganetral.application.account;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.NewUserCheck;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.access.Role;
import id.jaganetral.application.access.Roles;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the users of the office (mengurus pengguna): adds them, changes what they may, gives passwords, closes accounts. What
 * changes counts from the account's next sign-in. There is always an open account that may do this.
 */
public final class KeepAccounts {
    private final UnitOfWork uow;
    private final Doors doors;
    private final NewUserCheck check;
    private final Roles roles;
    private final Actor actor;

    public KeepAccounts(UnitOfWork uow, Doors doors, NewUserCheck check, Roles roles, Actor actor) {
        this.uow = uow;
        this.doors = doors;
        this.check = check;
        this.roles = roles;
        this.actor = actor;
    }

    /**
     * An account as its list shows it.
     *
     * @param nip of the owner, empty when unknown
     * @param wayIn whether it has a password
     * @param own whether it is that of whoever looks
     */
    public record Listed(Account account, String nip, boolean wayIn, boolean own) {}

    public Roles roles() {
        return roles;
    }

    public List<Listed> all() {
        return uow.<List<Listed>>read(tx -> tx.queries(AccountQueries.class).all().stream()
                .map(account -> new Listed(
                        account,
                        nip(account, tx),
                        doors.hasWayIn(account.id()),
                        account.id().equals(actor.id())))
                .toList());
    }

    /** Adds a user; the password typed here must be replaced at the first sign-in. */
    public Outcome<Account> add(NewUser who, AccountDraft draft) {
        List<Reason> reasons = new ArrayList<>(check.reasons(who));
        if (doors.isTaken(who.credentials().name())) {
            reasons.add(Reason.atField("name", Message.of("access.users.taken")));
        }
        reasons.addAll(against(draft));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Outcome<Account> added =
                uow.<Outcome<Account>>write(tx -> owner(draft, tx).map(person -> {
                    Account account = new Account(
                            UUID.randomUUID(),
                            who.credentials().name().strip(),
                            who.fullName().strip(),
                            draft.roles(),
                            draft.unit(),
                            person,
                            true);
                    tx.store(AccountStore.class).add(account);
                    tx.note(Act.about(ActKind.ACCOUNT_ADDED, account.id(), String.join(",", account.roles())));
                    return account;
                }));
        added.use(account -> doors.give(account.id(), who), refused -> {});
        return added;
    }

    /** Changes what an account may, and how its owner is called. What was written under the old name keeps it. */
    public Outcome<Account> change(UUID id, String fullName, AccountDraft draft) {
        List<Reason> reasons = new ArrayList<>(against(draft));
        if (fullName.isBlank()) {
            reasons.add(0, Reason.atField("fullName", Message.of("kit.required")));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Outcome<Account> changed = uow.<Outcome<Account>>write(tx -> {
            Account before = account(id, tx);
            Account now = before.named(fullName.strip());
            if (!now.equals(before)) {
                tx.note(Act.about(ActKind.ACCOUNT_RENAMED, id));
            }
            return owner(draft, tx)
                    .<Outcome<Account>>fold(
                            person -> stored(
                                    new Account(
                                            id,
                                            now.signInName(),
                                            now.fullName(),
                                            draft.roles(),
                                            draft.unit(),
                                            person,
                                            now.active()),
                                    ActKind.ACCOUNT_CHANGED,
                                    tx),
                            Outcome::refused);
        });
        changed.use(account -> doors.rename(id, account.fullName()), refused -> {});
        return changed;
    }

    /** Gives a new password, to be replaced at the next sign-in; a closed account is open again. */
    public Outcome<Account> givePassword(UUID id, char[] password) {
        Account account = uow.<Account>read(tx -> account(id, tx));
        if (id.equals(actor.id())) {
            return Outcome.refused(Reason.of(Message.of("access.users.ownPassword")));
        }
        List<Reason> weak = check.password(password, List.of(account.signInName(), account.fullName()));
        if (!weak.isEmpty()) {
            return Outcome.refused(weak);
        }
        Outcome<Account> opened =
                uow.<Outcome<Account>>write(tx -> stored(account.opened(), ActKind.ACCOUNT_OPENED, tx));
        opened.use(
                done -> doors.give(
                        id, new NewUser(account.fullName(), new Credentials(account.signInName(), password))),
                refused -> {});
        return opened;
    }

    /**
     * What is to be settled before an account is closed.
     *
     * @param holds whether it is named for reports; which and how many is not for an administrator
     * @param heirs who may be named instead, those with the same roles first; never whoever closes
     */
    public record Leaving(boolean holds, List<Account> heirs) {}

    public Leaving leaving(UUID id) {
        return uow.<Leaving>read(tx -> {
            Set<String> roles = account(id, tx).roles();
            AccountQueries accounts = tx.queries(AccountQueries.class);
            return new Leaving(
                    accounts.holds(id),
                    accounts.all().stream()
                            .filter(account -> isHeir(account, id))
                            .sorted(Comparator.comparing(
                                    account -> !account.roles().equals(roles)))
                            .toList());
        });
    }

    private boolean isHeir(Account account, UUID closing) {
        return account.active()
                && !account.id().equals(closing)
                && !account.id().equals(actor.id())
                && roles.permissions(account.roles()).contains(Permission.SEE_REPORTS);
    }

    /**
     * Closes an account and takes its way in.
     *
     * @param heir who is named for the reports it is named for; empty when nobody is
     */
    public Outcome<Account> close(UUID id, Optional<UUID> heir) {
        if (id.equals(actor.id())) {
            return Outcome.refused(Reason.of(Message.of("access.users.self")));
        }
        Outcome<Account> closed = uow.<Outcome<Account>>write(tx -> {
            Account account = account(id, tx);
            if (heir.isPresent() && !isHeir(account(heir.get(), tx), id)) {
                return Outcome.refused(Reason.atField("heir", Message.of("access.users.heir.unfit")));
            }
            heir.ifPresent(to -> handOver(id, to, tx));
            if (tx.queries(AccountQueries.class).holdsAlone(id)) {
                return Outcome.refused(Reason.atField(
                        "heir",
                        heir.isPresent()
                                ? Message.of("access.users.heir.unfit")
                                : Message.of("access.users.holder", account.fullName())));
            }
            return stored(account.closed(), ActKind.ACCOUNT_CLOSED, tx);
        });
        closed.use(done -> doors.take(id), refused -> {});
        return closed;
    }

    private static void handOver(UUID from, UUID to, Writing tx) {
        tx.store(AccountStore.class).handOver(from, to);
        tx.note(Act.about(ActKind.ACCOUNT_HANDED_OVER, from, to));
        tx.note(Act.about(ActKind.ACCOUNT_TOOK_OVER, to, from));
    }

    /** Somebody must be left who may open accounts. */
    private Outcome<Account> stored(Account changed, ActKind kind, Writing tx) {
        boolean left = tx.queries(AccountQueries.class).all().stream()
                .map(account -> account.id().equals(changed.id()) ? changed : account)
                .anyMatch(account ->
                        account.active() && roles.permissions(account.roles()).contains(Permission.KEEP_ACCOUNTS));
        if (!left) {
            return Outcome.refused(Reason.of(Message.of("access.users.last")));
        }
        tx.store(AccountStore.class).change(changed);
        tx.note(Act.about(kind, changed.id(), String.join(",", changed.roles())));
        return Outcome.done(changed);
    }

    private List<Reason> against(AccountDraft draft) {
        List<Reason> reasons = new ArrayList<>();
        if (draft.roles().isEmpty()) {
            reasons.add(Reason.atField("roles", Message.of("access.users.roles.none")));
        }
        boolean ofUnit = draft.roles().stream()
                .flatMap(code -> roles.find(code).stream())
                .anyMatch(Role::ofUnit);
        if (ofUnit && draft.unit().isEmpty()) {
            reasons.add(Reason.atField("unit", Message.of("access.users.unit.needed")));
        }
        return reasons;
    }

    private static Outcome<Optional<EmployeeId>> owner(AccountDraft draft, Reading tx) {
        if (draft.nip().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        Optional<EmployeeId> found = Nip.parse(draft.nip())
                .fold(
                        nip -> tx.queries(EmployeeQueries.class).withNip(nip).map(Employee::id),
                        reasons -> Optional.empty());
        return found.isPresent()
                ? Outcome.done(found)
                : Outcome.refused(Reason.atField("nip", Message.of("access.users.nip.unknown")));
    }

    private static Account account(UUID id, Reading tx) {
        return tx.queries(AccountQueries.class).find(id).orElseThrow();
    }

    private static String nip(Account account, Reading tx) {
        return account.person()
                .flatMap(person -> tx.queries(EmployeeQueries.class).employee(person))
                .flatMap(Employee::nip)
                .map(Nip::digits)
                .orElse("");
    }

    /** Codes of all roles held, by name, for a list. */
    public String names(Set<String> codes) {
        return roles.all().stream()
                .filter(role -> codes.contains(role.code()))
                .map(Role::name)
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
    }
}
