package id.jaganetral.ui.casefile;

import static id.jaganetral.ui.casefile.FactInput.may;
import static id.jaganetral.ui.casefile.FactInput.must;

import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.ui.casefile.FactInput.Kind;
import java.util.ArrayList;
import java.util.List;

/** Which inputs the form of each kind of fact has; the day comes first everywhere. */
final class FactInputs {
    private FactInputs() {}

    static List<FactInput> of(FactType type) {
        List<FactInput> inputs = new ArrayList<>();
        inputs.add(new FactInput("on", Kind.DATE, "casefile.input.on." + type.code(), true));
        inputs.addAll(rest(type));
        return inputs;
    }

    private static List<FactInput> rest(FactType type) {
        return switch (type) {
            case TEAM_FORMED -> List.of(must("number", Kind.LINE), must("members", Kind.TEAM));
            case SUMMONS_ISSUED ->
                List.of(
                        must("number", Kind.LINE),
                        must("examinationOn", Kind.DATE),
                        may("time", Kind.LINE),
                        must("place", Kind.LINE),
                        must("examiner", Kind.OFFICIAL));
            case ABSENCE_RECORDED -> List.of(may("minutesNumber", Kind.LINE), may("reason", Kind.AREA));
            case EXAMINATION_HELD ->
                List.of(
                        must("minutesNumber", Kind.LINE),
                        must("signature", Kind.SIGNATURE),
                        must("examiner", Kind.OFFICIAL),
                        may("copyGiven", Kind.YES_NO));
            case STATEMENT_TAKEN -> List.of(must("from", Kind.LINE), may("minutesNumber", Kind.LINE));
            case TEMPORARY_RELIEF ->
                List.of(must("number", Kind.LINE), must("by", Kind.OFFICIAL), may("acting", Kind.LINE));
            case RELIEF_ENDED -> List.of(must("why", Kind.AREA));
            case OTHERS_INFORMED ->
                List.of(must("body", Kind.BODY), may("number", Kind.LINE), must("about", Kind.AREA));
            case EFFECT_SET -> List.of(must("effectiveOn", Kind.DATE), must("why", Kind.AREA));
            case SERVING_DEFERRED -> List.of(must("until", Kind.DATE), must("behind", Kind.LINE));
            case SERVING_OVERTAKEN -> List.of(must("overtakenBy", Kind.LINE));
            case HANDED_OVER -> List.of(must("number", Kind.LINE), must("office", Kind.LINE));
            case APPEAL_FILED -> List.of(may("copyReceivedOn", Kind.DATE), may("worksOn", Kind.YES_NO));
            case REPORT_WRITTEN ->
                List.of(
                        must("number", Kind.LINE),
                        may("proven", Kind.YES_NO),
                        may("recommended", Kind.SANCTION),
                        may("aggravating", Kind.AREA),
                        may("mitigating", Kind.AREA));
            case ESCALATED -> List.of(may("number", Kind.LINE), must("to", Kind.OFFICIAL));
            case DECIDED -> List.of(must("number", Kind.LINE), must("kind", Kind.SANCTION), must("by", Kind.OFFICIAL));
            case CALLED_TO_RECEIVE ->
                List.of(
                        must("number", Kind.LINE),
                        must("deliveryOn", Kind.DATE),
                        may("time", Kind.LINE),
                        may("place", Kind.LINE));
            case DELIVERED -> List.of(may("minutesNumber", Kind.LINE));
            case SENT_TO_ADDRESS -> List.of(may("means", Kind.LINE));
            case MORAL_STATEMENT -> List.of(must("forum", Kind.LINE), may("by", Kind.OFFICIAL));
            case UPLOADED -> List.of(must("reference", Kind.LINE));
            case CLOSED_NOT_PROVEN, UNBLOCK_REQUESTED, APPEAL_ANSWERED -> List.of(must("number", Kind.LINE));
            case MOVED_TO_OTHER_TRACK, CORRECTION -> List.of(must("why", Kind.AREA));
            case LEFT_SERVICE -> List.of(must("departure", Kind.DEPARTURE));
            case OBJECTION_FILED -> List.of(must("with", Kind.LINE));
            case OBJECTION_DECIDED, APPEAL_DECIDED ->
                List.of(must("number", Kind.LINE), must("outcome", Kind.OUTCOME), may("newKind", Kind.SANCTION));
            case RECORDS_BLOCKED -> List.of(must("basis", Kind.LINE));
            case NOTED -> List.of(must("text", Kind.AREA));
            default -> List.of();
        };
    }
}
