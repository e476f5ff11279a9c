package id.jaganetral.application.report.access;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.access.ReportAccess.Colleague;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes a report visible to named people only (membatasi laporan), and names them. Whoever opens the seal on the reporter may
 * pass that on; nobody can take it.
 */
public final class RestrictReport {
    private final UnitOfWork uow;
    private final Actor actor;
    private final Clock clock;

    public RestrictReport(UnitOfWork uow, Actor actor, Clock clock) {
        this.uow = uow;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param reason needed to restrict, and to lift
     * @param readers by account, whether the reporter may be seen
     */
    public record Wish(boolean restricted, String reason, Map<UUID, Boolean> readers) {
        public Wish {
            readers = Map.copyOf(readers);
        }
    }

    public boolean permitted() {
        return actor.may(Permission.RESTRICT_REPORTS);
    }

    public UUID ownAccount() {
        return actor.id();
    }

    public Optional<ReportAccess> of(ReportId report) {
        return uow.<Optional<ReportAccess>>read(
                tx -> tx.queries(ReportAccessQueries.class).of(report));
    }

    public List<Colleague> colleagues() {
        return uow.<List<Colleague>>read(
                tx -> tx.queries(ReportAccessQueries.class).colleagues());
    }

    public Outcome<ReportAccess> lay(ReportId report, Wish wish) {
        return uow.<Outcome<ReportAccess>>write(tx -> tx.queries(ReportAccessQueries.class)
                .of(report)
                .map(now -> laid(report, now, wish, tx))
                .orElseGet(() -> Outcome.refused(Reason.of(Message.of("report.detail.gone")))));
    }

    private Outcome<ReportAccess> laid(ReportId report, ReportAccess now, Wish wish, Writing tx) {
        boolean changes = wish.restricted() != now.restriction().isPresent();
        if (changes && wish.reason().isBlank()) {
            return Outcome.refused(Reason.atField("reason", Message.of("report.check.reason.missing")));
        }
        if (wish.restricted() && wish.readers().isEmpty()) {
            return Outcome.refused(Reason.atField("readers", Message.of("report.access.nobody")));
        }
        boolean mayOpen = now.seesReporter(actor.id());
        boolean touchesSeal = wish.readers().entrySet().stream()
                .anyMatch(reader -> reader.getValue() && !now.seesReporter(reader.getKey()));
        if (touchesSeal && !mayOpen) {
            return Outcome.refused(Reason.atField("readers", Message.of("report.access.sealed")));
        }
        boolean sealLeft = !now.reporterKnown() || wish.readers().containsValue(true) || !mayOpen;
        if (!sealLeft) {
            return Outcome.refused(Reason.atField("readers", Message.of("report.access.noKeeper")));
        }
        ReportAccessStore store = tx.store(ReportAccessStore.class);
        Recorded recorded =
                new Recorded(clock.instant(), actor.name(), wish.reason().strip());
        store.name(report, wish.readers());
        if (changes && wish.restricted()) {
            store.restrict(report, recorded);
        } else if (changes) {
            store.lift(report, recorded);
        }
        tx.note(Act.about(
                ActKind.REPORT_ACCESS,
                report.value(),
                wish.restricted() ? "limited" : "open",
                wish.readers().size()));
        return Outcome.done(now);
    }
}
