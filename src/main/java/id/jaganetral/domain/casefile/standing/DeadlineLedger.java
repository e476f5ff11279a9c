package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AbsenceRecorded;
import id.jaganetral.domain.casefile.CaseFact.AbsentAtDelivery;
import id.jaganetral.domain.casefile.CaseFact.AppealAnswered;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.MoralStatementMade;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.Opened;
import id.jaganetral.domain.casefile.CaseFact.ReportWritten;
import id.jaganetral.domain.casefile.CaseFact.SentToAddress;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.UploadedToRegister;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts every deadline whose trigger has happened and says what became of it. */
final class DeadlineLedger {
    private final CaseHistory history;
    private final RuleBook book;
    private final DeadlineClock clock;
    private final Effect effect;
    private final LocalDate today;
    private final boolean ethics;
    private final boolean remediable;
    private final List<CaseDeadline> ledger = new ArrayList<>();

    DeadlineLedger(
            CaseFile file, CaseHistory history, RuleBook book, DeadlineClock clock, Effect effect, LocalDate today) {
        this.history = history;
        this.book = book;
        this.clock = clock;
        this.effect = effect;
        this.today = today;
        this.ethics = file.track() == Track.ETHICS;
        this.remediable = !ethics && file.person().kind() != EmploymentKind.NON_ASN;
    }

    List<CaseDeadline> read() {
        Optional<LocalDate> opened = history.last(Opened.class).map(Opened::on);
        run("T01", opened, history.summons(1).map(SummonsIssued::on));
        history.summons(1).ifPresent(s -> proposed(ethics ? "E01" : "D01", s));
        run(
                ethics ? "E02" : "D02",
                history.absence(1).map(AbsenceRecorded::on),
                history.summons(2).map(SummonsIssued::on));
        history.summons(2).ifPresent(s -> proposed(ethics ? "E01" : "D03", s));
        run("T02", examined(), history.last(ReportWritten.class).map(ReportWritten::on));
        Optional<LocalDate> decided = history.last(Decided.class).map(Decided::on);
        run(
                "T03",
                history.last(ReportWritten.class).filter(ReportWritten::proven).map(ReportWritten::on),
                decided);
        if (ethics) {
            run("T04", decided, history.last(MoralStatementMade.class).map(CaseFact::on));
        } else {
            delivery(decided);
        }
        remedies(decided);
        return List.copyOf(ledger);
    }

    private void delivery(Optional<LocalDate> decided) {
        Optional<LocalDate> sent = history.last(SentToAddress.class).map(SentToAddress::on);
        run("D04", decided, sent.or(history::receivedOn));
        run("D05", history.last(AbsentAtDelivery.class).map(AbsentAtDelivery::on), sent);
        effect.counted()
                .filter(d -> effect.effectiveOn().filter(d.due()::equals).isPresent())
                .ifPresent(this::exact);
        effect.serving().ifPresent(this::exact);
        run("D13", history.receivedOn(), history.last(UploadedToRegister.class).map(CaseFact::on));
    }

    /** Against the decision of an official; a moral sanction is final, and who is not ASN has the contract only. */
    private void remedies(Optional<LocalDate> decided) {
        Optional<LocalDate> objection = history.last(ObjectionFiled.class).map(ObjectionFiled::on);
        Optional<LocalDate> appeal = history.last(AppealFiled.class).map(AppealFiled::on);
        if (remediable) {
            boolean dismissed =
                    effect.sanction().filter(SanctionKind::permanent).isPresent();
            history.receivedOn().ifPresent(day -> {
                Deadline own = clock.start(book.deadline(dismissed ? "D09" : "D07"), day, decided);
                settle(own, dismissed ? appeal : objection, CaseDeadline.State.LAPSED);
            });
        }
        run("D08", objection, history.last(ObjectionDecided.class).map(CaseFact::on));
        Optional<LocalDate> copy = history.last(AppealFiled.class)
                .flatMap(AppealFiled::copyReceivedOn)
                .or(() -> appeal);
        run("D10", copy, history.last(AppealAnswered.class).map(CaseFact::on));
        run("D11", appeal, history.last(AppealDecided.class).map(CaseFact::on));
    }

    Optional<LocalDate> examined() {
        return history.last(ExaminationHeld.class).map(ExaminationHeld::on).or(() -> history.absence(2)
                .map(AbsenceRecorded::on));
    }

    private void run(String code, Optional<LocalDate> trigger, Optional<LocalDate> met) {
        trigger.ifPresent(day -> settle(clock.start(book.deadline(code), day), met, CaseDeadline.State.MISSED));
    }

    /** The day the law's readings lead to, beside the day the summons set. */
    private void proposed(String code, SummonsIssued summons) {
        Deadline deadline = clock.start(book.deadline(code), summons.on());
        boolean awaited = history.last(ExaminationHeld.class).isEmpty()
                && history.absence(summons.ordinal()).isEmpty();
        ledger.add(new CaseDeadline(
                deadline,
                awaited ? CaseDeadline.State.SCHEDULED : CaseDeadline.State.MET,
                Optional.of(summons.examinationOn())));
    }

    /** A day that comes by itself. */
    private void exact(Deadline deadline) {
        boolean come = !today.isBefore(deadline.due());
        ledger.add(new CaseDeadline(
                deadline,
                come ? CaseDeadline.State.MET : CaseDeadline.State.RUNNING,
                come ? Optional.of(deadline.due()) : Optional.empty()));
    }

    private void settle(Deadline deadline, Optional<LocalDate> met, CaseDeadline.State whenPassed) {
        CaseDeadline.State state;
        if (met.isPresent()) {
            state = deadline.missed(met.get()) ? CaseDeadline.State.MET_LATE : CaseDeadline.State.MET;
        } else {
            state = deadline.missed(today) ? whenPassed : CaseDeadline.State.RUNNING;
        }
        ledger.add(new CaseDeadline(deadline, state, met));
    }
}
