package id.jaganetral.ui.access;

import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.account.KeepAccounts.Listed;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The users of the office, and what an administrator does with them. */
public final class UsersViewModel {
    private final KeepAccounts accounts;
    private final Supplier<List<UnitLine>> units;
    private final Jobs jobs;
    private final ObservableList<Listed> users = FXCollections.observableArrayList();
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

    /** Asks what is to be settled before an account is closed. */
    void leaving(Account account, Consumer<KeepAccounts.Leaving> then) {
        jobs.start(Job.query(() -> accounts.leaving(account.id())).onSuccess(then));
    }
}
