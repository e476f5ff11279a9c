package id.jaganetral.application.letter;

import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Dotted lines in place of values: a form to be filled in by hand (formulir kosong). */
final class BlankLines {
    private static final String DOTS = ".".repeat(30);
    private static final int ROWS = 3;
    /** Words of a form that are no values of a letter. */
    private static final Set<String> WORDS = Set.of("label_pangkat", "sdr");
    /** What a line about an examiner takes from the tags of a person. */
    private static final Set<String> PERSON = Set.of("nama", "nip", "label_pangkat", "pangkat_gol", "jabatan");

    private final LetterCatalogue catalogue;
    private final LetterKind kind;

    BlankLines(LetterCatalogue catalogue, LetterKind kind) {
        this.catalogue = catalogue;
        this.kind = kind;
    }

    void into(TagValues.Builder values) {
        catalogue.tags().stream()
                .filter(tag -> tag.inside().isEmpty())
                .forEach(tag -> values.put(tag.name(), value(tag)));
        values.flag("rahasia", kind.sensitivity().toLowerCase(Locale.ROOT).contains("rahasia"));
    }

    private TagValue value(TagMeaning tag) {
        List<TagMeaning> columns = catalogue.inside(tag.name());
        if (!columns.isEmpty()) {
            return new TagValue.Rows(IntStream.range(0, ROWS)
                    .mapToObj(row -> line(tag, columns, row))
                    .toList());
        }
        if (tag.input() == TagInput.PICTURE) {
            return new TagValue.Flag(false);
        }
        boolean condition = tag.list() || tag.input() == TagInput.FLAG;
        return condition ? new TagValue.Flag(holds(tag)) : new TagValue.Text(words(tag));
    }

    /** As in its example, which is how a form mostly runs; what depends on the sanction, as for the first one. */
    private boolean holds(TagMeaning tag) {
        List<String> sanctions = tag.law().sanctions();
        return sanctions.isEmpty()
                ? !tag.example().isEmpty()
                : kind.start().sanctions().stream().limit(1).anyMatch(sanctions::contains);
    }

    private TagValues line(TagMeaning list, List<TagMeaning> columns, int row) {
        TagValues.Builder line = TagValues.builder();
        if (list.input() == TagInput.PEOPLE) {
            catalogue.tags().stream()
                    .filter(tag -> PERSON.contains(tag.name()))
                    .forEach(tag -> line.text(tag.name(), words(tag)));
        }
        columns.forEach(column -> line.put(
                column.name(),
                column.input() == TagInput.PICTURE ? new TagValue.Flag(false) : new TagValue.Text(words(column))));
        return line.text("no", Integer.toString(row + 1))
                .text("huruf", String.valueOf((char) ('a' + row)))
                .build();
    }

    private static String words(TagMeaning tag) {
        return WORDS.contains(tag.name()) ? tag.example() : DOTS;
    }
}
