package id.jaganetral.ui.casefile;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is in a form, on its way to becoming a fact.
 *
 * @param ordinal which summons the fact concerns
 * @param corrected sequence number of the fact a correction takes out
 */
record FactDraft(FactType type, Map<String, Object> values, int ordinal, int corrected) {

    CaseFact fact() {
        LocalDate on = day("on");
        return switch (type) {
            case OPENED -> new CaseFact.Opened(on, text("by"));
            case TEAM_FORMED -> new CaseFact.TeamFormed(on, text("number"), members());
            case SUMMONS_ISSUED ->
                new CaseFact.SummonsIssued(
                        on,
                        ordinal,
                        text("number"),
                        day("examinationOn"),
                        text("time"),
                        text("place"),
                        official("examiner"));
            case ABSENCE_RECORDED -> new CaseFact.AbsenceRecorded(on, ordinal, text("minutesNumber"), text("reason"));
            case EXAMINATION_HELD ->
                new CaseFact.ExaminationHeld(
                        on,
                        text("minutesNumber"),
                        List.of(official("examiner")),
                        (CaseFact.Signature) values.get("signature"),
                        yes("copyGiven"));
            case TEMPORARY_RELIEF -> new CaseFact.TemporaryRelief(on, text("number"), official("by"), text("acting"));
            case REPORT_WRITTEN ->
                new CaseFact.ReportWritten(
                        on,
                        text("number"),
                        yes("proven"),
                        kind("recommended"),
                        lines("aggravating"),
                        lines("mitigating"));
            case ESCALATED -> new CaseFact.Escalated(on, text("number"), official("to"));
            case DECIDED ->
                new CaseFact.Decided(on, text("number"), kind("kind").orElse(""), official("by"));
            case CALLED_TO_RECEIVE ->
                new CaseFact.CalledToReceive(on, text("number"), day("deliveryOn"), text("time"), text("place"));
            case ABSENT_AT_DELIVERY -> new CaseFact.AbsentAtDelivery(on);
            case DELIVERED -> new CaseFact.Delivered(on, text("minutesNumber"));
            case SENT_TO_ADDRESS -> new CaseFact.SentToAddress(on, text("means"));
            case RECEIVED_AT_ADDRESS -> new CaseFact.ReceivedAtAddress(on);
            case MORAL_STATEMENT -> new CaseFact.MoralStatementMade(on, text("forum"), official("by"));
            case STATEMENT_TAKEN -> new CaseFact.StatementTaken(on, text("from"), text("minutesNumber"));
            case EFFECT_SET -> new CaseFact.EffectSet(on, day("effectiveOn"), text("why"));
            case SERVING_DEFERRED -> new CaseFact.ServingDeferred(on, day("until"), text("behind"));
            case SERVING_OVERTAKEN -> new CaseFact.ServingOvertaken(on, text("overtakenBy"));
            default -> beside(on);
        };
    }

    private CaseFact beside(LocalDate on) {
        return switch (type) {
            case UPLOADED -> new CaseFact.UploadedToRegister(on, text("reference"));
            case SERVING_COMPLETED -> new CaseFact.ServingCompleted(on);
            case CLOSED_NOT_PROVEN -> new CaseFact.ClosedNotProven(on, text("number"));
            case MOVED_TO_OTHER_TRACK -> new CaseFact.MovedToOtherTrack(on, text("why"));
            case MINUTES_COPY_GIVEN -> new CaseFact.MinutesCopyGiven(on);
            case RELIEF_ENDED -> new CaseFact.ReliefEnded(on, text("why"));
            case OTHERS_INFORMED ->
                new CaseFact.OthersInformed(on, (CaseFact.Body) values.get("body"), text("number"), text("about"));
            case HANDED_OVER -> new CaseFact.HandedOver(on, text("number"), text("office"));
            case LEFT_SERVICE -> new CaseFact.LeftService(on, (CaseFact.Departure) values.get("departure"));
            case OBJECTION_FILED -> new CaseFact.ObjectionFiled(on, text("with"));
            case OBJECTION_DECIDED -> new CaseFact.ObjectionDecided(on, text("number"), outcome(), kind("newKind"));
            case APPEAL_FILED ->
                new CaseFact.AppealFiled(on, Optional.ofNullable(day("copyReceivedOn")), yes("worksOn"));
            case APPEAL_ANSWERED -> new CaseFact.AppealAnswered(on, text("number"));
            case APPEAL_DECIDED -> new CaseFact.AppealDecided(on, text("number"), outcome(), kind("newKind"));
            case RECORDS_BLOCKED -> new CaseFact.RecordsBlocked(on, text("basis"));
            case UNBLOCK_REQUESTED -> new CaseFact.UnblockRequested(on, text("number"));
            case RECORDS_UNBLOCKED -> new CaseFact.RecordsUnblocked(on);
            case CORRECTION -> new CaseFact.Correction(on, corrected, text("why"));
            default -> new CaseFact.Noted(on, text("text"));
        };
    }

    private CaseFact.RemedyOutcome outcome() {
        return (CaseFact.RemedyOutcome) values.get("outcome");
    }

    private LocalDate day(String name) {
        return (LocalDate) values.get(name);
    }

    private String text(String name) {
        return ((String) values.getOrDefault(name, "")).strip();
    }

    private boolean yes(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    private Optional<String> kind(String name) {
        return Optional.ofNullable((String) values.get(name)).filter(code -> !code.isEmpty());
    }

    private List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private Official official(String name) {
        return (Official) values.getOrDefault(name, Official.named("", ""));
    }

    @SuppressWarnings("unchecked")
    private List<TeamMember> members() {
        return ((List<TeamMember>) values.getOrDefault("members", List.of()))
                .stream().filter(m -> !m.official().name().isBlank()).toList();
    }
}
