package id.jaganetral.ui.access;

import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.account.KeepAccounts.Listed;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The users of the office, and what an administrator does with them. */
public final class UsersViewModel {
    private final KeepAccounts accounts;
    private final Supplier<List<UnitLine>> units;
    private final Jobs jobs;
    private final ObservableList<Listed> users = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<String, String> unitNames = Map.of();
    private List<UnitLine> opds = List.of();

    /**
     * @param units units an account may be bound to
     */
    public UsersViewModel(KeepAccounts accounts, Supplier<List<UnitLine>> units, Jobs jobs) {
        this.accounts = accounts;
        this.units = units;
        this.jobs = jobs;
    }

    ObservableList<Listed> users() {
        return users;
    }

    /** Why the last action was not done. */
    ReadOnlyObjectProperty<Optional<Message>> problem() {
        return problem.getReadOnlyProperty();
    }

    KeepAccounts accounts() {
        return accounts;
    }

    List<UnitLine> units() {
        return opds;
    }

    String roles(Account account) {
        return accounts.names(account.roles());
    }

    /** The name of the unit an account is bound to; empty for the whole office. */
    Optional<String> unit(Account account) {
        return account.unit().map(unit -> unitNames.getOrDefault(unit.value(), unit.value()));
    }

    private record Found(List<Listed> users, List<UnitLine> units) {}

    void load() {
        jobs.start(Job.query(() -> new Found(accounts.all(), units.get())).onSuccess(found -> {
            opds = found.units();
            unitNames = opds.stream()
                    .collect(Collectors.toMap(unit -> unit.id().value(), UnitLine::name, (one, other) -> one));
            users.setAll(found.users());
        }));
    }

    void close(Account account) {
        Supplier<Outcome<Account>> closing = () -> accounts.close(account.id());
        jobs.start(Job.change(closing)
                .onSuccess(done -> {
                    problem.set(Optional.empty());
                    load();
                })
                .onRefusal(this::refused));
    }

    private void refused(List<Reason> reasons) {
        problem.set(Optional.of(reasons.get(0).message()));
    }
}
