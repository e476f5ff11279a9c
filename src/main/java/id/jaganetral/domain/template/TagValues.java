package id.jaganetral.domain.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values by tag name, in the order they were given. Names are lower case: Word likes to write capitals. */
public record TagValues(Map<String, TagValue> values) {
    private static final TagValues NONE = new TagValues(Map.of());

    public TagValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static TagValues none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Optional<TagValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The words of a text value, empty when it is absent or no text. */
    public String text(String name) {
        return find(name)
                .filter(TagValue.Text.class::isInstance)
                .map(value -> ((TagValue.Text) value).text())
                .orElse("");
    }

    /** These values with others added, the others winning. */
    public TagValues with(TagValues others) {
        Map<String, TagValue> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new TagValues(all);
    }

    /** Collects values. */
    public static final class Builder {
        private final Map<String, TagValue> values = new LinkedHashMap<>();

        public Builder put(String name, TagValue value) {
            values.put(name.toLowerCase(Locale.ROOT), value);
            return this;
        }

        public Builder text(String name, String text) {
            return put(name, new TagValue.Text(text));
        }

        public Builder flag(String name, boolean shown) {
            return put(name, new TagValue.Flag(shown));
        }

        public Builder rows(String name, List<TagValues> rows) {
            return put(name, new TagValue.Rows(rows));
        }

        public TagValues build() {
            return new TagValues(values);
        }
    }
}
