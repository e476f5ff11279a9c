package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.outcome.Message;
import java.util.Optional;

/** What can be done next, the fact that records it, and the form that belongs to it (codes of the forms catalogue). */
public enum StepKind {
    FORM_TEAM(FactType.TEAM_FORMED, "F05", "F20"),
    ISSUE_SUMMONS(FactType.SUMMONS_ISSUED, "F01", "F21"),
    HOLD_EXAMINATION(FactType.EXAMINATION_HELD, "F08", "F22"),
    RECORD_ABSENCE(FactType.ABSENCE_RECORDED, "F09", ""),
    ISSUE_SECOND_SUMMONS(FactType.SUMMONS_ISSUED, "F02", "F21"),
    WRITE_REPORT(FactType.REPORT_WRITTEN, "F10", "F23"),
    ESCALATE(FactType.ESCALATED, "F11", ""),
    DECIDE(FactType.DECIDED, "", "F24"),
    CLOSE_NOT_PROVEN(FactType.CLOSED_NOT_PROVEN, "", ""),
    CALL_TO_RECEIVE(FactType.CALLED_TO_RECEIVE, "F16", ""),
    DELIVER(FactType.DELIVERED, "F17", ""),
    RECORD_DELIVERY_ABSENCE(FactType.ABSENT_AT_DELIVERY, "", ""),
    SEND_TO_ADDRESS(FactType.SENT_TO_ADDRESS, "F18", ""),
    CONFIRM_ARRIVAL(FactType.RECEIVED_AT_ADDRESS, "", ""),
    MAKE_MORAL_STATEMENT(FactType.MORAL_STATEMENT, "", "F24P"),
    AWAIT_EFFECT(FactType.NOTED, "", ""),
    UPLOAD(FactType.UPLOADED, "", ""),
    COMPLETE_SERVING(FactType.SERVING_COMPLETED, "", ""),
    DECIDE_OBJECTION(FactType.OBJECTION_DECIDED, "F25", ""),
    ANSWER_APPEAL(FactType.APPEAL_ANSWERED, "", ""),
    AWAIT_APPEAL(FactType.APPEAL_DECIDED, "", ""),
    REQUEST_UNBLOCK(FactType.UNBLOCK_REQUESTED, "BLOKIR", "BLOKIR"),
    AWAIT_UNBLOCK(FactType.RECORDS_UNBLOCKED, "", ""),
    GIVE_COPY(FactType.MINUTES_COPY_GIVEN, "", ""),
    HAND_OVER(FactType.HANDED_OVER, "", "");

    private final FactType records;
    private final String disciplineForm;
    private final String ethicsForm;

    StepKind(FactType records, String disciplineForm, String ethicsForm) {
        this.records = records;
        this.disciplineForm = disciplineForm;
        this.ethicsForm = ethicsForm;
    }

    /** The fact that records the step as done. */
    public FactType records() {
        return records;
    }

    /** What the step is called; in the ethics track the panel's steps have names of their own. */
    public Message name(boolean ethics) {
        return Message.of(ethics && !ethicsName().isEmpty() ? ethicsName() : "casefile.step." + name());
    }

    private String ethicsName() {
        return switch (this) {
            case FORM_TEAM, ISSUE_SUMMONS, HOLD_EXAMINATION, ISSUE_SECOND_SUMMONS, WRITE_REPORT, DECIDE ->
                "casefile.step.ethics." + name();
            default -> "";
        };
    }

    /** Code of the form written for the step, empty when there is none. */
    public Optional<String> form(boolean ethics) {
        return Optional.of(ethics ? ethicsForm : disciplineForm).filter(code -> !code.isEmpty());
    }
}
