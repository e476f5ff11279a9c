package id.jaganetral.ui.retention;

import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.RetentionState;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** Words and chips of these pages. */
final class RetentionWords {
    private final Texts texts;
    private final ZoneId zone;

    RetentionWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    Chip state(Optional<RetentionState> state) {
        return state.map(this::kept)
                .orElseGet(() -> new Chip(texts.get("retention.state.DESTROYED"), Tone.NEUTRAL, Feather.TRASH_2));
    }

    private Chip kept(RetentionState state) {
        String words = texts.get("retention.state." + state);
        return switch (state) {
            case OPEN -> new Chip(words, Tone.INFO, Feather.FOLDER);
            case RUNNING -> new Chip(words, Tone.NEUTRAL, Feather.CLOCK);
            case SOON -> new Chip(words, Tone.INFO, Feather.CALENDAR);
            case DUE -> new Chip(words, Tone.WARNING, Feather.ALERT_CIRCLE);
            case REVIEW -> new Chip(words, Tone.WARNING, Feather.HELP_CIRCLE);
            case PERMANENT -> new Chip(words, Tone.SUCCESS, Feather.ARCHIVE);
            case HELD -> new Chip(words, Tone.DANGER, Feather.LOCK);
            case PROPOSED -> new Chip(words, Tone.INFO, Feather.USERS);
        };
    }

    Chip state(DestructionList.State state) {
        String words = texts.get("retention.list.state." + state);
        return switch (state) {
            case WAITING -> new Chip(words, Tone.WARNING, Feather.CLOCK);
            case REFUSED -> new Chip(words, Tone.NEUTRAL, Feather.X_CIRCLE);
            case WITHDRAWN -> new Chip(words, Tone.NEUTRAL, Feather.CORNER_UP_LEFT);
            case UNDER_WAY -> new Chip(words, Tone.DANGER, Feather.ALERT_TRIANGLE);
            case DESTROYED -> new Chip(words, Tone.SUCCESS, Feather.CHECK_CIRCLE);
        };
    }

    String day(Instant moment) {
        return IndonesianDate.words(moment.atZone(zone).toLocalDate());
    }

    String day(Optional<LocalDate> day) {
        return day.map(IndonesianDate::words).orElse("—");
    }

    String by(String name, Instant at) {
        return texts.get("retention.by", name, day(at));
    }
}
