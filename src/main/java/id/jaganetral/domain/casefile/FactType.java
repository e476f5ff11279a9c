package id.jaganetral.domain.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of facts. The codes are stored and never change, whatever becomes of the class names. */
public enum FactType {
    OPENED("opened", CaseFact.Opened.class, Part.MAIN),
    TEAM_FORMED("team-formed", CaseFact.TeamFormed.class, Part.MAIN),
    SUMMONS_ISSUED("summons-issued", CaseFact.SummonsIssued.class, Part.MAIN),
    ABSENCE_RECORDED("absence-recorded", CaseFact.AbsenceRecorded.class, Part.MAIN),
    EXAMINATION_HELD("examination-held", CaseFact.ExaminationHeld.class, Part.MAIN),
    STATEMENT_TAKEN("statement-taken", CaseFact.StatementTaken.class, Part.SIDE),
    MINUTES_COPY_GIVEN("minutes-copy-given", CaseFact.MinutesCopyGiven.class, Part.SIDE),
    TEMPORARY_RELIEF("temporary-relief", CaseFact.TemporaryRelief.class, Part.MAIN),
    RELIEF_ENDED("relief-ended", CaseFact.ReliefEnded.class, Part.SIDE),
    OTHERS_INFORMED("others-informed", CaseFact.OthersInformed.class, Part.SIDE),
    SANCTION_CHOSEN("sanction-chosen", CaseFact.SanctionChosen.class, Part.MAIN),
    REPORT_WRITTEN("report-written", CaseFact.ReportWritten.class, Part.MAIN),
    ESCALATED("escalated", CaseFact.Escalated.class, Part.MAIN),
    DECIDED("decided", CaseFact.Decided.class, Part.MAIN),
    CALLED_TO_RECEIVE("called-to-receive", CaseFact.CalledToReceive.class, Part.MAIN),
    ABSENT_AT_DELIVERY("absent-at-delivery", CaseFact.AbsentAtDelivery.class, Part.MAIN),
    DELIVERED("delivered", CaseFact.Delivered.class, Part.MAIN),
    SENT_TO_ADDRESS("sent-to-address", CaseFact.SentToAddress.class, Part.MAIN),
    RECEIVED_AT_ADDRESS("received-at-address", CaseFact.ReceivedAtAddress.class, Part.MAIN),
    MORAL_STATEMENT("moral-statement", CaseFact.MoralStatementMade.class, Part.MAIN),
    EFFECT_SET("effect-set", CaseFact.EffectSet.class, Part.SIDE),
    SERVING_DEFERRED("serving-deferred", CaseFact.ServingDeferred.class, Part.SIDE),
    SERVING_OVERTAKEN("serving-overtaken", CaseFact.ServingOvertaken.class, Part.MAIN),
    UPLOADED("uploaded", CaseFact.UploadedToRegister.class, Part.SIDE),
    SERVING_COMPLETED("serving-completed", CaseFact.ServingCompleted.class, Part.MAIN),
    CLOSED_NOT_PROVEN("closed-not-proven", CaseFact.ClosedNotProven.class, Part.MAIN),
    MOVED_TO_OTHER_TRACK("moved-to-other-track", CaseFact.MovedToOtherTrack.class, Part.MAIN),
    HANDED_OVER("handed-over", CaseFact.HandedOver.class, Part.MAIN),
    LEFT_SERVICE("left-service", CaseFact.LeftService.class, Part.SIDE),
    OBJECTION_FILED("objection-filed", CaseFact.ObjectionFiled.class, Part.SIDE),
    OBJECTION_DECIDED("objection-decided", CaseFact.ObjectionDecided.class, Part.SIDE),
    APPEAL_FILED("appeal-filed", CaseFact.AppealFiled.class, Part.SIDE),
    APPEAL_ANSWERED("appeal-answered", CaseFact.AppealAnswered.class, Part.SIDE),
    APPEAL_DECIDED("appeal-decided", CaseFact.AppealDecided.class, Part.SIDE),
    RECORDS_BLOCKED("records-blocked", CaseFact.RecordsBlocked.class, Part.SIDE),
    UNBLOCK_REQUESTED("unblock-requested", CaseFact.UnblockRequested.class, Part.SIDE),
    RECORDS_UNBLOCKED("records-unblocked", CaseFact.RecordsUnblocked.class, Part.SIDE),
    NOTED("noted", CaseFact.Noted.class, Part.SIDE),
    CORRECTION("correction", CaseFact.Correction.class, Part.SIDE);

    /** Whether a fact moves the case on or lies beside it. */
    public enum Part {
        /** Moves the case on; refused once the file is closed. */
        MAIN,
        /** Lies beside it; may be added at any time. */
        SIDE
    }

    private static final Map<Class<?>, FactType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::record, Function.identity()));
    private static final Map<String, FactType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::code, Function.identity()));

    private final String code;
    private final Class<? extends CaseFact> record;
    private final Part part;

    FactType(String code, Class<? extends CaseFact> record, Part part) {
        this.code = code;
        this.record = record;
        this.part = part;
    }

    public static FactType of(CaseFact fact) {
        return BY_RECORD.get(fact.getClass());
    }

    public static FactType ofCode(String code) {
        FactType type = BY_CODE.get(code);
        if (type == null) {
            throw new IllegalArgumentException("unknown fact " + code);
        }
        return type;
    }

    public String code() {
        return code;
    }

    public Class<? extends CaseFact> record() {
        return record;
    }

    public Part part() {
        return part;
    }
}
