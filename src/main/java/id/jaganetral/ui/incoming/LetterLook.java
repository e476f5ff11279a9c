package id.jaganetral.ui.incoming;

import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import org.kordamp.ikonli.feather.Feather;

/** How the state of a letter looks. */
final class LetterLook {
    private LetterLook() {}

    static Chip state(LetterState state, Texts texts) {
        String words = texts.get("incoming.state." + state);
        return switch (state) {
            case AWAITING -> new Chip(words, Tone.INFO, Feather.CLOCK);
            case OVERDUE -> new Chip(words, Tone.DANGER, Feather.ALERT_TRIANGLE);
            case ANSWERED -> new Chip(words, Tone.SUCCESS, Feather.CHECK);
            case ANSWERED_LATE -> new Chip(words, Tone.WARNING, Feather.CHECK);
            case FOR_NOTICE -> new Chip(words, Tone.NEUTRAL, Feather.EYE);
        };
    }
}
