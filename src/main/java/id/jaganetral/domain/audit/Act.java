package id.jaganetral.domain.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that is being done, as the log will say it.
 *
 * @param subject what it is about: a report, a case file, a letter, a person
 * @param values the details in the order of {@link ActKind#details()}
 */
public record Act(ActKind kind, Optional<UUID> subject, List<String> values) {
    private static final int LONGEST = 200;
    /** What would blur where a detail or an entry ends. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl};=]");

    public Act {
        values = values.stream().map(Act::fitting).toList();
        if (values.size() != kind.details().size()) {
            throw new IllegalArgumentException(
                    kind + " says " + kind.details() + ", not " + values.size() + " details");
        }
    }

    public static Act of(ActKind kind, Object... values) {
        return new Act(kind, Optional.empty(), texts(values));
    }

    public static Act about(ActKind kind, UUID subject, Object... values) {
        return new Act(kind, Optional.of(subject), texts(values));
    }

    /** The details as they are written down: {@code name=value;name=value}. */
    public String written() {
        StringJoiner all = new StringJoiner(";");
        for (int i = 0; i < values.size(); i++) {
            all.add(kind.details().get(i) + "=" + values.get(i));
        }
        return all.toString();
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }

    private static String fitting(String value) {
        String plain = UNFIT.matcher(value.strip()).replaceAll(" ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
