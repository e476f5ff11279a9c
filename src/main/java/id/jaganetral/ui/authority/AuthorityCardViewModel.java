package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.AuthorityRequest;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Asks who may punish one person, anew with each change of the kind of sanction or of what is known of the person. */
public final class AuthorityCardViewModel {
    private final ResolveAuthority resolve;
    private final LawBook law;
    private final Latest latest;
    private final ObservableList<SanctionKind> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<SanctionKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty seconded = new SimpleBooleanProperty();
    private final BooleanProperty presidential = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ResolvedAuthority>> resolved =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<EmployeeSnapshot> person = Optional.empty();
    private Supplier<Set<EmployeeId>> implicated = Set::of;
    private Optional<String> proposed = Optional.empty();

    public AuthorityCardViewModel(ResolveAuthority resolve, LawBook law, Jobs jobs) {
        this.resolve = resolve;
        this.law = law;
        this.latest = new Latest(jobs);
        kind.addListener((value, before, now) -> refresh());
        seconded.addListener((value, before, now) -> refresh());
        presidential.addListener((value, before, now) -> refresh());
    }

    /**
     * Shows the answer for this person.
     *
     * @param involved people who took part in the breach, asked in the background each time
     * @param wanted code of the kind proposed for the case, empty to begin with the lightest; what the officer chose
     *     stays until another is proposed
     */
    public void show(EmployeeSnapshot subject, Supplier<Set<EmployeeId>> involved, Optional<String> wanted) {
        boolean same = person.filter(subject::equals).isPresent() && proposed.equals(wanted);
        implicated = involved;
        proposed = wanted;
        if (same) {
            refresh();
            return;
        }
        person = Optional.empty();
        kinds.setAll(kindsFor(subject));
        kind.set(kinds.stream()
                .filter(k -> proposed.filter(k.code()::equals).isPresent())
                .findFirst()
                .orElse(kinds.get(0)));
        person = Optional.of(subject);
        refresh();
    }

    /** Asks again, for example after the head of a unit was laid down. */
    public void refresh() {
        if (person.isEmpty() || kind.get() == null) {
            return;
        }
        EmployeeSnapshot subject = person.get();
        String code = kind.get().code();
        boolean appointed = presidential.get();
        boolean lent = seconded.get();
        Supplier<Set<EmployeeId>> involved = implicated;
        latest.start(Job.query(() ->
                        resolve.resolve(new AuthorityRequest(subject, code, involved.get(), appointed, false, lent)))
                .onSuccess(found -> resolved.set(Optional.of(found))));
    }

    /** What may be imposed on this kind of staff, lightest first. */
    private List<SanctionKind> kindsFor(EmployeeSnapshot subject) {
        RuleBook book = law.rules();
        Regime regime = book.regime(subject.kind());
        return book.ladder().stream()
                .filter(k -> regime.sanctions()
                        .map(set -> inPlace(regime, book.sanctionSet(set).contains(k.code()), k))
                        .orElse(k.level() != SanctionLevel.CONTRACT))
                .toList();
    }

    private static boolean inPlace(Regime regime, boolean inSet, SanctionKind kind) {
        return inSet
                || regime.keepsMoral() && kind.level() == SanctionLevel.MORAL
                || regime.keepsDismissal() && kind.level() == SanctionLevel.DISMISSAL;
    }

    /** Citations in one phrase. */
    String cite(List<String> provisions) {
        return law.rules().cite(provisions);
    }

    public ObservableList<SanctionKind> kinds() {
        return kinds;
    }

    public ObjectProperty<SanctionKind> kind() {
        return kind;
    }

    public BooleanProperty seconded() {
        return seconded;
    }

    public BooleanProperty presidential() {
        return presidential;
    }

    public ReadOnlyObjectProperty<Optional<ResolvedAuthority>> resolved() {
        return resolved.getReadOnlyProperty();
    }
}
