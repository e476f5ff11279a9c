package id.jaganetral.domain.letter;

import id.jaganetral.domain.employee.Nip;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How tags of people who act in a letter are named. A value of the letter names somebody with {@code X_nama}, beside which
 * stand {@code X_nip}, {@code X_pangkat}, {@code X_jabatan} and {@code X_unit}; {@code saksi_1} is a name alone. In the lines of
 * a list it is {@code nama_X} with {@code nip_X} and {@code jabatan_X}, which has the unit in it. A tag that names somebody:
 *
 * @param name the tag itself
 * @param beside what of the same person the tags beside it say
 */
public record PersonTag(String name, Map<String, Part> beside) {
    private static final Pattern VALUE = Pattern.compile("(.+)_nama");
    private static final Pattern NAME_ALONE = Pattern.compile("saksi_\\d");
    private static final Pattern COLUMN = Pattern.compile("nama_(.+)");
    private static final Pattern NUMBER = Pattern.compile(".+_nip|nip_.+");

    public PersonTag {
        beside = Map.copyOf(beside);
    }

    /** What a letter says of a person besides the name. */
    public enum Part {
        NIP,
        RANK,
        POSITION,
        UNIT,
        POSITION_WITH_UNIT
    }

    /**
     * Somebody as a letter names them; what is not known is empty.
     *
     * @param rank pangkat and golongan in words
     */
    public record Person(String name, String nip, String rank, String position, String unit) {
        private String part(Part part) {
            return switch (part) {
                case NIP -> nip;
                case RANK -> rank;
                case POSITION -> position;
                case UNIT -> unit;
                case POSITION_WITH_UNIT ->
                    Stream.of(position, unit).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
            };
        }
    }

    /** The tag of a value of the letter, when it names somebody. */
    public static Optional<PersonTag> ofValue(String tag) {
        if (NAME_ALONE.matcher(tag).matches()) {
            return Optional.of(new PersonTag(tag, Map.of()));
        }
        return whose(VALUE, tag)
                .map(whose -> new PersonTag(
                        tag,
                        Map.of(
                                whose + "_nip", Part.NIP,
                                whose + "_pangkat", Part.RANK,
                                whose + "_jabatan", Part.POSITION,
                                whose + "_unit", Part.UNIT)));
    }

    /** The tag of a column of a list, when it names somebody. */
    public static Optional<PersonTag> ofColumn(String tag) {
        return whose(COLUMN, tag)
                .map(whose -> new PersonTag(
                        tag, Map.of("nip_" + whose, Part.NIP, "jabatan_" + whose, Part.POSITION_WITH_UNIT)));
    }

    private static Optional<String> whose(Pattern naming, String tag) {
        Matcher matcher = naming.matcher(tag);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The name and what stands beside it, by tag; the name first. */
    public Map<String, String> values(Person person) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(name, person.name());
        beside.forEach((tag, part) -> values.put(tag, person.part(part)));
        return values;
    }

    /** The raw value of a tag as a letter prints it: numbers of people in groups, all else as it stands. */
    public static String printed(String tag, String raw) {
        return NUMBER.matcher(tag).matches() ? Nip.printed(raw) : raw;
    }
}
