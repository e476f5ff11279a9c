package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.casefile.CaseFact.AppealAnswered;
import id.jaganetral.domain.casefile.CaseFact.CalledToReceive;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.MinutesCopyGiven;
import id.jaganetral.domain.casefile.CaseFact.ReportWritten;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.TeamFormed;
import id.jaganetral.domain.casefile.CaseFact.UploadedToRegister;
import id.jaganetral.domain.casefile.CaseHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what can be done next from where the case stands. */
final class StepFinder {
    private final CaseHistory history;
    private final Effect effect;
    private final List<CaseDeadline> ledger;
    private final LocalDate today;
    private final boolean ethics;
    private final boolean teamRequired;
    private final List<NextStep> steps = new ArrayList<>();

    StepFinder(
            CaseHistory history,
            Effect effect,
            List<CaseDeadline> ledger,
            LocalDate today,
            boolean ethics,
            boolean teamRequired) {
        this.history = history;
        this.effect = effect;
        this.ledger = ledger;
        this.today = today;
        this.ethics = ethics;
        this.teamRequired = teamRequired;
    }

    List<NextStep> find(CaseStage stage) {
        switch (stage) {
            case REVIEW -> review();
            case SUMMONED -> summoned();
            case FIRST_ABSENCE -> by(StepKind.ISSUE_SECOND_SUMMONS, "second-summons", ethics ? "E02" : "D02");
            case SECOND_ABSENCE, EXAMINED ->
                by(StepKind.WRITE_REPORT, ethics ? "panel-recommendation" : "report-basis", "T02");
            case REPORTED -> reported();
            case ESCALATED -> steps.add(decide().whileWaiting());
            case DECIDED -> decided();
            case CALLED_TO_RECEIVE -> called();
            case ABSENT_AT_DELIVERY -> by(StepKind.SEND_TO_ADDRESS, "dispatch-after-absence", "D05");
            case SENT ->
                steps.add(NextStep.now(StepKind.CONFIRM_ARRIVAL, "dispatch-after-absence")
                        .whileWaiting());
            case RECEIVED ->
                effect.effectiveOn()
                        .ifPresent(day -> steps.add(NextStep.onDay(StepKind.AWAIT_EFFECT, "taking-effect", day, true)));
            case SERVING -> effect.serving().ifPresent(this::serving);
            default -> {
                // a closed case asks for nothing by itself
            }
        }
        beside(stage);
        return List.copyOf(steps);
    }

    private void review() {
        boolean team = history.has(TeamFormed.class);
        if ((ethics || teamRequired) && !team) {
            by(StepKind.FORM_TEAM, ethics ? "panel" : "team-required", "T01");
        }
        if (!ethics || team) {
            by(StepKind.ISSUE_SUMMONS, "summons-written", "T01");
        }
    }

    private void summoned() {
        SummonsIssued summons = history.last(SummonsIssued.class).orElseThrow();
        LocalDate day = summons.examinationOn();
        boolean early = today.isBefore(day);
        if (teamRequired && !history.has(TeamFormed.class)) {
            steps.add(NextStep.onDay(StepKind.FORM_TEAM, "team-required", day, false));
        }
        steps.add(NextStep.onDay(StepKind.HOLD_EXAMINATION, ethics ? "panel" : "examination-summoned", day, early));
        if (!early) {
            steps.add(NextStep.onDay(StepKind.RECORD_ABSENCE, "second-summons", day, false));
        }
    }

    private void reported() {
        boolean proven =
                history.last(ReportWritten.class).filter(ReportWritten::proven).isPresent();
        if (!proven) {
            steps.add(NextStep.now(StepKind.CLOSE_NOT_PROVEN, "decision-proven"));
            return;
        }
        steps.add(decide());
        if (!ethics) {
            by(StepKind.ESCALATE, "hierarchy-report", "T03");
        }
    }

    private NextStep decide() {
        String rule = ethics ? "moral-decision" : "decision-basis";
        return running("T03")
                .map(d -> NextStep.by(StepKind.DECIDE, rule, d))
                .orElseGet(() -> NextStep.now(StepKind.DECIDE, rule));
    }

    private void decided() {
        if (ethics) {
            by(StepKind.MAKE_MORAL_STATEMENT, "moral-decision", "T04");
        } else {
            by(StepKind.CALL_TO_RECEIVE, "delivery-after-decision", "D04");
        }
    }

    private void called() {
        LocalDate day = history.last(CalledToReceive.class).orElseThrow().deliveryOn();
        boolean early = today.isBefore(day);
        steps.add(NextStep.onDay(StepKind.DELIVER, "delivery-after-decision", day, early));
        if (!early) {
            steps.add(NextStep.onDay(StepKind.RECORD_DELIVERY_ABSENCE, "dispatch-after-absence", day, false));
        }
    }

    private void serving(Deadline end) {
        NextStep step = NextStep.by(StepKind.COMPLETE_SERVING, "serving-rights", end);
        steps.add(today.isBefore(end.due()) ? step.whileWaiting() : step);
    }

    private void beside(CaseStage stage) {
        if (effect.objectionPending()) {
            by(StepKind.DECIDE_OBJECTION, "remedy-after-receipt", "D08");
        }
        if (effect.appealPending()) {
            if (!history.has(AppealAnswered.class)) {
                by(StepKind.ANSWER_APPEAL, "remedy-after-receipt", "D10");
            }
            running("D11")
                    .ifPresent(d -> steps.add(NextStep.by(StepKind.AWAIT_APPEAL, "remedy-after-receipt", d)
                            .whileWaiting()));
        }
        boolean received = history.receivedOn().isPresent() && stage != CaseStage.ANNULLED;
        if (!ethics && received && !history.has(UploadedToRegister.class)) {
            by(StepKind.UPLOAD, "upload-duty", "D13");
        }
        records();
        if (!stage.closed()) {
            underway();
        }
    }

    /** Blocked records are opened on request, once a sanction was imposed. */
    private void records() {
        if (!history.recordsBlocked()) {
            return;
        }
        if (history.unblockRequested()) {
            steps.add(NextStep.now(StepKind.AWAIT_UNBLOCK, "blocked-records").whileWaiting());
        } else if (history.has(Decided.class)) {
            steps.add(NextStep.now(StepKind.REQUEST_UNBLOCK, "blocked-records"));
        }
    }

    private void underway() {
        boolean copyOwed = history.last(ExaminationHeld.class)
                .filter(e -> !e.copyGiven() && !history.has(MinutesCopyGiven.class))
                .isPresent();
        if (copyOwed) {
            steps.add(NextStep.now(StepKind.GIVE_COPY, "minutes-copy"));
        }
        boolean transferred = history.last(LeftService.class).isPresent();
        if (transferred) {
            steps.add(NextStep.now(StepKind.HAND_OVER, "secondment"));
        }
    }

    private void by(StepKind kind, String rule, String code) {
        steps.add(running(code).map(d -> NextStep.by(kind, rule, d)).orElseGet(() -> NextStep.now(kind, rule)));
    }

    private Optional<Deadline> running(String code) {
        return ledger.stream()
                .filter(d -> d.deadline().rule().code().equals(code))
                .filter(d -> d.metOn().isEmpty())
                .map(CaseDeadline::deadline)
                .findFirst();
    }
}
