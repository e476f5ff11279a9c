package id.jaganetral.application.letter.material;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Values by tag with where they came from; the later one wins, empty values are left out. */
final class MaterialFields {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Message> origins = new HashMap<>();

    void put(String tag, String value, Message origin) {
        if (value != null && !value.isBlank()) {
            values.put(tag, value);
            origins.put(tag, origin);
        }
    }

    void put(String tag, LocalDate day, Message origin) {
        put(tag, day.toString(), origin);
    }

    void flag(String tag, Message origin) {
        answer(tag, true, origin);
    }

    void answer(String tag, boolean yes, Message origin) {
        put(tag, yes ? LetterDraft.YES : LetterDraft.NO, origin);
    }

    Map<String, String> values() {
        return values;
    }

    Map<String, Message> origins() {
        return origins;
    }
}
