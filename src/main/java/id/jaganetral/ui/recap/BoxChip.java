package id.jaganetral.ui.recap;

import id.jaganetral.application.recap.RecapOutcome;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import org.kordamp.ikonli.feather.Feather;

/** The box a report or a person reported sits in, the same wherever it is shown. */
public final class BoxChip {
    private BoxChip() {}

    public static Chip of(RecapOutcome box, Texts texts) {
        return new Chip(texts.get("recap.outcome." + box), tone(box), icon(box));
    }

    private static Tone tone(RecapOutcome box) {
        return switch (box) {
            case SANCTIONED -> Tone.SUCCESS;
            case AWAITING_FOLLOW_UP, AWAITING_VERIFICATION, AWAITING_BKN, UNIDENTIFIED -> Tone.WARNING;
            case BLOCKED -> Tone.DANGER;
            case UNBLOCKED -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }

    private static Feather icon(RecapOutcome box) {
        return switch (box) {
            case SANCTIONED -> Feather.CHECK_CIRCLE;
            case NOT_PROVEN, REJECTED -> Feather.X_CIRCLE;
            case AWAITING_FOLLOW_UP -> Feather.CLOCK;
            case AWAITING_VERIFICATION -> Feather.SEARCH;
            case AWAITING_BKN -> Feather.SEND;
            case UNIDENTIFIED -> Feather.HELP_CIRCLE;
            case BLOCKED -> Feather.LOCK;
            case UNBLOCKED -> Feather.UNLOCK;
            case LEFT_SERVICE -> Feather.LOG_OUT;
            case ANNULLED, CANCELLED -> Feather.SLASH;
            case MOVED -> Feather.CORNER_UP_RIGHT;
        };
    }
}
