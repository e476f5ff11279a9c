package id.jaganetral.text;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the words for a key. A missing key is a defect and shows itself as the key in brackets. */
public final class Texts {
    /** The language of the interface. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm", INDONESIAN).withZone(ZoneId.systemDefault());

    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle("id.jaganetral.texts", locale, noFallback());
    }

    public static Texts indonesian() {
        return new Texts(INDONESIAN);
    }

    public String get(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            return "[" + key + "]";
        }
        return new MessageFormat(bundle.getString(key), INDONESIAN).format(resolve(arguments));
    }

    public String get(Message message) {
        return get(message.key(), message.arguments().toArray());
    }

    /** The sentence of a reason, with the provision it rests on behind it. */
    public String cited(Reason reason) {
        String sentence = get(reason.message());
        return reason.citation().map(source -> sentence + " (" + source + ")").orElse(sentence);
    }

    /** For views: FXML files name their texts with a percent sign and this bundle. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** A message inside a message is shown in words as well, a day as "22 September 2024", a moment by the clock on the wall. */
    private Object[] resolve(Object[] arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof Message inner) {
                shown[i] = get(inner);
            } else if (shown[i] instanceof LocalDate day) {
                shown[i] = DAY.format(day);
            } else if (shown[i] instanceof Instant moment) {
                shown[i] = MOMENT.format(moment);
            }
        }
        return shown;
    }

    private static ResourceBundle.Control noFallback() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
