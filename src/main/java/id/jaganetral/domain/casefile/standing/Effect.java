package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.EffectSet;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.ServingDeferred;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.Optional;

/** What a decision amounts to after remedies, and when it takes effect and has been served. */
public final class Effect {
    private final CaseHistory history;
    private final RuleBook book;
    private final DeadlineClock clock;

    public Effect(CaseHistory history, RuleBook book, DeadlineClock clock) {
        this.history = history;
        this.book = book;
        this.clock = clock;
    }

    public Optional<SanctionKind> sanction() {
        Optional<String> changed = history.last(AppealDecided.class)
                .flatMap(AppealDecided::newKind)
                .or(() -> history.last(ObjectionDecided.class).flatMap(ObjectionDecided::newKind));
        return changed.or(() -> history.last(Decided.class).map(Decided::kind)).map(book::kind);
    }

    public boolean annulled() {
        return history.last(AppealDecided.class)
                        .filter(f -> f.outcome() == RemedyOutcome.ANNULLED)
                        .isPresent()
                || history.last(ObjectionDecided.class)
                        .filter(f -> f.outcome() == RemedyOutcome.ANNULLED)
                        .isPresent();
    }

    boolean objectionPending() {
        return history.has(ObjectionFiled.class) && !history.has(ObjectionDecided.class);
    }

    boolean appealPending() {
        return history.has(AppealFiled.class) && !history.has(AppealDecided.class);
    }

    /**
     * Counted from receipt, unless another day was laid down; a decision that was objected to before it came into force
     * takes effect by the outcome.
     */
    public Optional<LocalDate> effectiveOn() {
        if (heldUp() || annulled()) {
            return Optional.empty();
        }
        return history.last(EffectSet.class).map(EffectSet::effectiveOn).or(this::inForceFrom);
    }

    /** Whether a remedy that was filed before the decision came into force is still to be decided. */
    public boolean heldUp() {
        Optional<LocalDate> force = fromReceipt();
        for (Remedy remedy : Remedy.of(history)) {
            boolean holds = holdsUp(remedy, force);
            if (holds && remedy.pending()) {
                return true;
            }
            force = holds && !remedy.withoutEffect() ? remedy.decidedOn() : force;
        }
        return false;
    }

    private Optional<LocalDate> inForceFrom() {
        Optional<LocalDate> force = fromReceipt();
        for (Remedy remedy : Remedy.of(history)) {
            if (holdsUp(remedy, force) && !remedy.withoutEffect()) {
                force = remedy.decidedOn();
            }
        }
        return force;
    }

    /** What is filed once the decision is in force does not put it out of force again. */
    private static boolean holdsUp(Remedy remedy, Optional<LocalDate> force) {
        return force.filter(day -> !remedy.filedOn().isBefore(day)).isEmpty();
    }

    private Optional<LocalDate> fromReceipt() {
        return counted().map(Deadline::due).or(this::byContract);
    }

    /** The count from receipt, for decisions under the discipline regulation. */
    Optional<Deadline> counted() {
        return history.receivedOn()
                .filter(day -> underDisciplineRegulation())
                .map(day -> clock.start(book.deadline("D06"), day));
    }

    private Optional<LocalDate> byContract() {
        return underDisciplineRegulation() ? Optional.empty() : history.receivedOn();
    }

    private boolean underDisciplineRegulation() {
        return sanction()
                .map(SanctionKind::level)
                .filter(level -> level != SanctionLevel.CONTRACT && level != SanctionLevel.MORAL)
                .isPresent();
    }

    /** Months of serving from the day it begins, empty for what is served at once or for good. */
    public Optional<Deadline> serving() {
        return sanction().flatMap(SanctionKind::months).flatMap(months -> servingFrom()
                .map(day -> clock.start(book.deadline("D12"), day, months)));
    }

    /** The day of effect, or the day a heavier sanction has been served. */
    Optional<LocalDate> servingFrom() {
        return effectiveOn().map(day -> history.last(ServingDeferred.class)
                .map(ServingDeferred::until)
                .filter(until -> until.isAfter(day))
                .orElse(day));
    }
}
