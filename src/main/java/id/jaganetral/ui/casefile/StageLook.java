package id.jaganetral.ui.casefile;

import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import org.kordamp.ikonli.feather.Feather;

/** How stages, facts and confidence look everywhere in this feature. */
final class StageLook {
    private StageLook() {}

    static Chip stage(CaseStage stage, Texts texts) {
        Tone tone =
                switch (stage) {
                    case COMPLETED -> Tone.SUCCESS;
                    case NOT_PROVEN, MOVED, LEFT_SERVICE, HANDED_OVER, ANNULLED -> Tone.NEUTRAL;
                    case FIRST_ABSENCE, SECOND_ABSENCE, ABSENT_AT_DELIVERY -> Tone.WARNING;
                    default -> Tone.INFO;
                };
        return new Chip(
                texts.get("casefile.stage." + stage), tone, stage.closed() ? Feather.CHECK_CIRCLE : Feather.ACTIVITY);
    }

    static Chip confidence(Confidence confidence, Texts texts) {
        return confidence.doubtful()
                ? new Chip(texts.get("rule.confidence." + confidence), Tone.WARNING, Feather.HELP_CIRCLE)
                : new Chip(texts.get("rule.confidence." + confidence), Tone.SUCCESS, Feather.CHECK);
    }

    static Feather icon(FactType type) {
        return switch (type) {
            case OPENED -> Feather.FOLDER_PLUS;
            case STATEMENT_TAKEN -> Feather.MESSAGE_CIRCLE;
            case MINUTES_COPY_GIVEN -> Feather.COPY;
            case OTHERS_INFORMED, HANDED_OVER -> Feather.CORNER_UP_RIGHT;
            case EFFECT_SET, SERVING_DEFERRED -> Feather.CALENDAR;
            case LEFT_SERVICE -> Feather.USER_MINUS;
            case TEAM_FORMED -> Feather.USERS;
            case SUMMONS_ISSUED, CALLED_TO_RECEIVE -> Feather.MAIL;
            case ABSENCE_RECORDED, ABSENT_AT_DELIVERY -> Feather.USER_X;
            case EXAMINATION_HELD -> Feather.MESSAGE_SQUARE;
            case REPORT_WRITTEN, ESCALATED -> Feather.FILE_TEXT;
            case DECIDED -> Feather.AWARD;
            case DELIVERED, RECEIVED_AT_ADDRESS -> Feather.INBOX;
            case SENT_TO_ADDRESS -> Feather.SEND;
            case MORAL_STATEMENT -> Feather.VOLUME_2;
            case UPLOADED -> Feather.UPLOAD_CLOUD;
            case SERVING_COMPLETED, SERVING_OVERTAKEN, CLOSED_NOT_PROVEN -> Feather.CHECK_CIRCLE;
            case RECORDS_BLOCKED -> Feather.LOCK;
            case UNBLOCK_REQUESTED, RECORDS_UNBLOCKED -> Feather.UNLOCK;
            case CORRECTION -> Feather.EDIT_3;
            default -> Feather.CIRCLE;
        };
    }
}
