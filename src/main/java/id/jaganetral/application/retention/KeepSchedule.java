package id.jaganetral.application.retention;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.Fate;
import id.jaganetral.domain.retention.RetentionSchedule;
import id.jaganetral.domain.retention.ScheduleChange;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The schedule in force, and what the office lays down about it. Terms follow at once: they are derived. */
public final class KeepSchedule {
    /** Inputs, by the names of their fields. */
    public static final String ACTIVE = "active";

    public static final String INACTIVE = "inactive";
    public static final String FATE = "fate";
    public static final String DOCUMENT = "document";
    public static final String REASON = "reason";

    private static final int LONGEST = 2000;
    private static final int MOST_YEARS = 100;

    private final UnitOfWork uow;
    private final RetentionSchedule shipped;
    private final Officer officer;
    private final Clock clock;

    public KeepSchedule(UnitOfWork uow, RetentionSchedule shipped, Officer officer, Clock clock) {
        this.uow = uow;
        this.shipped = shipped;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * As typed.
     *
     * @param active years, as typed
     * @param inactive years, as typed
     */
    public record Draft(
            String code, String active, String inactive, Optional<Fate> fate, String document, String reason) {}

    public RetentionSchedule inForce() {
        return uow.read(this::inForce);
    }

    RetentionSchedule inForce(Reading tx) {
        return shipped.with(tx.queries(ScheduleQueries.class).changes());
    }

    public Outcome<RetentionSchedule> change(Draft draft) {
        Optional<Integer> active = years(draft.active());
        Optional<Integer> inactive = years(draft.inactive());
        List<Reason> reasons = new ArrayList<>();
        need(active.isPresent(), ACTIVE, "retention.schedule.years", reasons);
        need(inactive.isPresent(), INACTIVE, "retention.schedule.years", reasons);
        need(draft.fate().isPresent(), FATE, "retention.schedule.fate.missing", reasons);
        said(draft.document(), DOCUMENT, "retention.schedule.document.missing", reasons);
        said(draft.reason(), REASON, "retention.reason.missing", reasons);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return uow.write(tx -> {
            ScheduleChange change = new ScheduleChange(
                    draft.code(),
                    active.orElseThrow(),
                    inactive.orElseThrow(),
                    draft.fate().orElseThrow(),
                    draft.document().strip(),
                    draft.reason().strip(),
                    officer.name(),
                    clock.instant());
            tx.store(ScheduleStore.class).add(change);
            tx.note(Act.of(ActKind.RETENTION_SCHEDULE, change.code()));
            return Outcome.done(inForce(tx));
        });
    }

    private static Optional<Integer> years(String typed) {
        try {
            int years = Integer.parseInt(typed.strip());
            return years >= 0 && years <= MOST_YEARS ? Optional.of(years) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static void need(boolean holds, String field, String key, List<Reason> reasons) {
        if (!holds) {
            reasons.add(Reason.atField(field, Message.of(key)));
        }
    }

    /** Something was written, and not a book. */
    static void said(String text, String field, String key, List<Reason> reasons) {
        need(!text.isBlank(), field, key, reasons);
        need(text.length() <= LONGEST, field, "retention.reason.long", reasons);
    }
}
