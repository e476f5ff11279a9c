package id.jaganetral.ui.authority;

import id.jaganetral.application.authority.AuthorityRequest;
import id.jaganetral.application.authority.NoteCircumstance;
import id.jaganetral.application.authority.ResolveAuthority;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.authority.OfficialRank;
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
    private final NoteCircumstance circumstances;
    private final LawBook law;
    private final Supplier<String> ownAuthority;
    private final Jobs jobs;
    private final Latest latest;
    private final ObservableList<SanctionKind> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<SanctionKind> kind = new SimpleObjectProperty<>();
    private final BooleanProperty seconded = new SimpleBooleanProperty();
    private final BooleanProperty presidential = new SimpleBooleanProperty();
    private final BooleanProperty personnelAuthority = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ResolvedAuthority>> resolved =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<EmployeeSnapshot> person = Optional.empty();
    private Supplier<Set<EmployeeId>> implicated = Set::of;
    private Optional<String> proposed = Optional.empty();
    private String own = "";
    private boolean reading;

    /**
     * For one page.
     *
     * @param ownAuthority the personnel authority as the office's profile names it, empty while it does not
     */
    public AuthorityCardViewModel(
            ResolveAuthority resolve,
            NoteCircumstance circumstances,
            LawBook law,
            Supplier<String> ownAuthority,
            Jobs jobs) {
        this.resolve = resolve;
        this.circumstances = circumstances;
        this.law = law;
        this.ownAuthority = ownAuthority;
        this.jobs = jobs;
        this.latest = new Latest(jobs);
        kind.addListener((value, before, now) -> refresh());
        List.of(seconded, presidential, personnelAuthority)
                .forEach(tick -> tick.addListener((value, before, now) -> noted()));
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
        readTicks(subject);
    }

    /** Ticks as an officer left them, then the answer. */
    private void readTicks(EmployeeSnapshot subject) {
        latest.start(Job.query(() -> subject.employee().flatMap(circumstances::noted))
                .onSuccess(noted -> {
                    reading = true;
                    seconded.set(noted.map(Circumstance::seconded).orElse(false));
                    presidential.set(noted.map(Circumstance::presidential).orElse(false));
                    personnelAuthority.set(
                            noted.map(Circumstance::personnelAuthority).orElse(false));
                    reading = false;
                    refresh();
                }));
    }

    /** A tick is kept for the person, and the answer asked for anew. */
    private void noted() {
        if (reading) {
            return;
        }
        Optional<EmployeeId> known = person.flatMap(EmployeeSnapshot::employee);
        if (known.isEmpty()) {
            refresh();
            return;
        }
        boolean appointed = presidential.get();
        boolean ppk = personnelAuthority.get();
        boolean lent = seconded.get();
        jobs.start(Job.query(() -> circumstances.note(known.get(), appointed, ppk, lent))
                .onSuccess(kept -> refresh()));
    }

    /** Asks again, for example after the head of a unit was laid down. */
    public void refresh() {
        if (person.isEmpty() || kind.get() == null) {
            return;
        }
        EmployeeSnapshot subject = person.get();
        String code = kind.get().code();
        boolean appointed = presidential.get();
        boolean ppk = personnelAuthority.get();
        boolean lent = seconded.get();
        Supplier<Set<EmployeeId>> involved = implicated;
        latest.start(Job.query(() -> new Answered(
                        resolve.resolve(new AuthorityRequest(subject, code, involved.get(), appointed, ppk, lent)),
                        ownAuthority.get()))
                .onSuccess(found -> {
                    own = found.own();
                    resolved.set(Optional.of(found.answer()));
                }));
    }

    private record Answered(ResolvedAuthority answer, String own) {}

    /** The personnel authority as the office names it; empty when another decides or no name is known. */
    String ownAuthority() {
        return resolved.get()
                .flatMap(found -> found.answer().decider())
                .filter(official -> official.rank() == OfficialRank.PPK)
                .map(official -> own)
                .orElse("");
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

    /** The law in force. */
    RuleBook book() {
        return law.rules();
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

    public BooleanProperty personnelAuthority() {
        return personnelAuthority;
    }

    public BooleanProperty presidential() {
        return presidential;
    }

    public ReadOnlyObjectProperty<Optional<ResolvedAuthority>> resolved() {
        return resolved.getReadOnlyProperty();
    }
}
