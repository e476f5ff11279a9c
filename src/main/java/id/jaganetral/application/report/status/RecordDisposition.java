package id.jaganetral.application.report.status;

import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down what became of a person reported before a case file is open (status laporan). */
public final class RecordDisposition {
    private final UnitOfWork uow;
    private final Officer officer;
    private final Clock clock;

    public RecordDisposition(UnitOfWork uow, Officer officer, Clock clock) {
        this.uow = uow;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * What the officer entered.
     *
     * @param letter number of the letter that says so, empty when there is none
     */
    public record Draft(Optional<Disposition.Kind> kind, Optional<LocalDate> on, String letter, String reason) {}

    public Outcome<Disposition> record(UUID subject, Draft draft) {
        return uow.write(tx -> {
            ReportQueries reports = tx.queries(ReportQueries.class);
            return reports.ofSubject(subject)
                    .flatMap(report -> reports.detail(report.id()))
                    .map(detail -> checked(detail, subject, draft, tx))
                    .orElseGet(() -> Outcome.refused(Reason.of(Message.of("report.detail.gone"))));
        });
    }

    private Outcome<Disposition> checked(ReportDetail detail, UUID subject, Draft draft, Writing tx) {
        ReportDetail.Person person = detail.subjects().stream()
                .filter(one -> one.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
        List<Reason> reasons = problems(draft, detail.report(), person);
        return reasons.isEmpty() ? recorded(detail.report(), subject, draft, tx) : Outcome.refused(reasons);
    }

    private Outcome<Disposition> recorded(Report report, UUID subject, Draft draft, Writing tx) {
        Disposition disposition = new Disposition(
                subject,
                draft.kind().orElseThrow(),
                draft.on().orElseThrow(),
                draft.letter().strip(),
                draft.reason().strip(),
                clock.instant(),
                officer.name());
        tx.store(ReportStore.class).dispose(disposition);
        tx.note(Act.about(ActKind.REPORT_STATUS, report.id().value(), report.number(), disposition.kind()));
        return Outcome.done(disposition);
    }

    private List<Reason> problems(Draft draft, Report report, ReportDetail.Person person) {
        if (person.caseFile().isPresent()) {
            return List.of(Reason.of(Message.of("report.status.casefile")));
        }
        List<Reason> reasons = new ArrayList<>();
        if (draft.kind().isEmpty()) {
            reasons.add(Reason.atField("kind", Message.of("report.status.kind.missing")));
        }
        boolean nothingToTakeBack =
                draft.kind().filter(Disposition.Kind.TAKEN_BACK::equals).isPresent()
                        && person.disposition().isEmpty();
        if (nothingToTakeBack) {
            reasons.add(Reason.atField("kind", Message.of("report.status.nothing")));
        }
        if (draft.on().isEmpty()) {
            reasons.add(Reason.atField("on", Message.of("report.status.on.missing")));
        }
        if (draft.on().filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            reasons.add(Reason.atField("on", Message.of("report.status.on.future")));
        }
        if (draft.on().filter(day -> day.isBefore(report.knownOn())).isPresent()) {
            reasons.add(Reason.atField("on", Message.of("report.status.on.early")));
        }
        if (draft.reason().isBlank()) {
            reasons.add(Reason.atField("reason", Message.of("report.status.reason.missing")));
        }
        return reasons;
    }
}
