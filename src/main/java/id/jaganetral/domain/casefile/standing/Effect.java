package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.Optional;

/** What a decision amounts to after remedies, and when it takes effect and has been served. */
final class Effect {
    private final CaseHistory history;
    private final RuleBook book;
    private final DeadlineClock clock;

    Effect(CaseHistory history, RuleBook book, DeadlineClock clock) {
        this.history = history;
        this.book = book;
        this.clock = clock;
    }

    Optional<SanctionKind> sanction() {
        Optional<String> changed = history.last(AppealDecided.class)
                .flatMap(AppealDecided::newKind)
                .or(() -> history.last(ObjectionDecided.class).flatMap(ObjectionDecided::newKind));
        return changed.or(() -> history.last(Decided.class).map(Decided::kind)).map(book::kind);
    }

    boolean annulled() {
        return history.last(AppealDecided.class)
                .map(AppealDecided::outcome)
                .or(() -> history.last(ObjectionDecided.class).map(ObjectionDecided::outcome))
                .filter(outcome -> outcome == RemedyOutcome.ANNULLED)
                .isPresent();
    }

    boolean remedyPending() {
        return objectionPending() || appealPending();
    }

    boolean objectionPending() {
        return history.has(ObjectionFiled.class) && !history.has(ObjectionDecided.class);
    }

    boolean appealPending() {
        return history.has(AppealFiled.class) && !history.has(AppealDecided.class);
    }

    /** Counted from receipt; a decision that was objected to takes effect by the outcome. */
    Optional<LocalDate> effectiveOn() {
        if (remedyPending() || annulled()) {
            return Optional.empty();
        }
        Optional<LocalDate> outcome = history.last(AppealDecided.class)
                .map(AppealDecided::on)
                .or(() -> history.last(ObjectionDecided.class).map(ObjectionDecided::on));
        return outcome.or(() -> counted().map(Deadline::due)).or(() -> byContract());
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

    boolean underDisciplineRegulation() {
        return sanction()
                .map(SanctionKind::level)
                .filter(level -> level != SanctionLevel.CONTRACT && level != SanctionLevel.MORAL)
                .isPresent();
    }

    /** Months of serving from the day of effect, empty for what is served at once or for good. */
    Optional<Deadline> serving() {
        return sanction().flatMap(SanctionKind::months).flatMap(months -> effectiveOn()
                .map(day -> clock.start(book.deadline("D12"), day, months)));
    }
}
