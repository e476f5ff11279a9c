package id.jaganetral.ui.rule;

import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import org.kordamp.ikonli.feather.Feather;

/** How sure an entry is, as a chip. */
final class Marks {
    private Marks() {}

    static Chip of(Confidence confidence, Texts texts) {
        boolean doubtful = confidence.doubtful();
        return new Chip(
                texts.get("rule.confidence." + confidence),
                doubtful ? Tone.WARNING : Tone.SUCCESS,
                doubtful ? Feather.HELP_CIRCLE : Feather.CHECK);
    }
}
