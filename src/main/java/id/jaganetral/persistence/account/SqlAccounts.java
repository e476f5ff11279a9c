package id.jaganetral.persistence.account;

import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountQueries;
import id.jaganetral.application.account.AccountStore;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts in plain SQL: the first question after signing in must not wait for a mapper. */
public final class SqlAccounts implements AccountQueries, AccountStore {
    private final Transaction transaction;

    SqlAccounts(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of().queries(AccountQueries.class, SqlAccounts::new).store(AccountStore.class, SqlAccounts::new);
    }

    @Override
    public List<Account> all() {
        Map<UUID, Set<String>> roles = roles();
        return transaction
                .sql()
                .list(
                        "SELECT id, sign_in_name, full_name, unit_id, employee_id, active FROM account"
                                + " ORDER BY active DESC, full_name, id",
                        row -> account(row, roles));
    }

    @Override
    public Optional<Account> find(UUID id) {
        return all().stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public boolean holds(UUID id) {
        return transaction.sql().number("SELECT COUNT(*) FROM report_reader WHERE account_id = ?", id) > 0;
    }

    @Override
    public boolean holdsAlone(UUID id) {
        return transaction
                        .sql()
                        .number(
                                "SELECT COUNT(*) FROM report_reader n JOIN report_restriction q ON q.report_id = n.report_id"
                                        + " AND q.lifted_at IS NULL WHERE n.account_id = ? AND NOT EXISTS"
                                        + " (SELECT 1 FROM report_reader m JOIN account a ON a.id = m.account_id AND a.active"
                                        + " WHERE m.report_id = n.report_id AND m.account_id <> n.account_id"
                                        + " AND NOT EXISTS (SELECT 1 FROM report_subject s JOIN report_identity i"
                                        + " ON i.subject_id = s.id AND i.current_one"
                                        + " WHERE s.report_id = m.report_id AND i.employee_id = a.employee_id))",
                                id)
                > 0;
    }

    @Override
    public void add(Account account) {
        transaction
                .sql()
                .update(
                        "INSERT INTO account (id, sign_in_name, full_name, unit_id, employee_id, active)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        account.id(),
                        account.signInName(),
                        account.fullName(),
                        account.unit().map(UnitId::value).orElse(null),
                        account.person().map(EmployeeId::value).orElse(null),
                        account.active());
        giveRoles(account);
    }

    @Override
    public void adopt(Account first) {
        add(first);
        transaction
                .sql()
                .update(
                        "INSERT INTO report_reader (report_id, account_id, sees_reporter)"
                                + " SELECT id, CAST(? AS UUID), TRUE FROM report",
                        first.id());
    }

    @Override
    public void handOver(UUID from, UUID to) {
        transaction
                .sql()
                .update(
                        "UPDATE report_reader SET sees_reporter = TRUE WHERE account_id = ? AND report_id IN"
                                + " (SELECT n.report_id FROM report_reader n WHERE n.account_id = ? AND n.sees_reporter)",
                        to,
                        from);
        transaction
                .sql()
                .update(
                        "INSERT INTO report_reader (report_id, account_id, sees_reporter)"
                                + " SELECT n.report_id, CAST(? AS UUID), n.sees_reporter FROM report_reader n"
                                + " WHERE n.account_id = ? AND NOT EXISTS (SELECT 1 FROM report_reader m"
                                + " WHERE m.report_id = n.report_id AND m.account_id = ?)",
                        to,
                        from,
                        to);
    }

    @Override
    public void change(Account account) {
        transaction
                .sql()
                .update(
                        "UPDATE account SET full_name = ?, unit_id = ?, employee_id = ?, active = ? WHERE id = ?",
                        account.fullName(),
                        account.unit().map(UnitId::value).orElse(null),
                        account.person().map(EmployeeId::value).orElse(null),
                        account.active(),
                        account.id());
        transaction.sql().update("DELETE FROM account_role WHERE account_id = ?", account.id());
        giveRoles(account);
    }

    private void giveRoles(Account account) {
        account.roles().forEach(role -> transaction
                .sql()
                .update("INSERT INTO account_role (account_id, role) VALUES (?, ?)", account.id(), role));
    }

    private Map<UUID, Set<String>> roles() {
        Map<UUID, Set<String>> roles = new HashMap<>();
        transaction.sql().list("SELECT account_id, role FROM account_role", row -> roles.computeIfAbsent(
                        row.getObject(1, UUID.class), id -> new HashSet<>())
                .add(row.getString(2)));
        return roles;
    }

    private static Account account(ResultSet row, Map<UUID, Set<String>> roles) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Account(
                id,
                row.getString("sign_in_name"),
                row.getString("full_name"),
                roles.getOrDefault(id, Set.of()),
                Optional.ofNullable(row.getString("unit_id")).map(UnitId::new),
                Optional.ofNullable(row.getObject("employee_id", UUID.class)).map(EmployeeId::new),
                row.getBoolean("active"));
    }
}
