package id.jaganetral.domain.letter;

import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Invented values for every tag, to try a template out (uji coba templat). */
public final class SampleValues {
    private static final Set<String> PERSON = Set.of("no", "nama", "nip", "label_pangkat", "pangkat_gol", "jabatan");

    private SampleValues() {}

    public static TagValues of(LetterCatalogue catalogue) {
        TagValues.Builder values = TagValues.builder();
        for (TagMeaning tag : catalogue.tags()) {
            if (tag.inside().isEmpty()) {
                values.put(tag.name(), value(tag, catalogue));
            }
        }
        return values.build();
    }

    private static TagValue value(TagMeaning tag, LetterCatalogue catalogue) {
        if (!tag.list()) {
            return tag.example().isEmpty() ? new TagValue.Flag(false) : new TagValue.Text(tag.example());
        }
        List<TagMeaning> inner = catalogue.inside(tag.name());
        if (inner.isEmpty()) {
            return new TagValue.Flag(!tag.example().isEmpty());
        }
        List<TagValues> rows = new ArrayList<>();
        for (int row = 1; row <= Integer.parseInt(tag.example()); row++) {
            TagValues.Builder line = TagValues.builder();
            if (tag.name().equals("pemeriksa")) {
                catalogue.tags().stream()
                        .filter(candidate -> PERSON.contains(candidate.name()))
                        .forEach(person -> line.text(person.name(), person.example()));
            }
            inner.forEach(field -> line.text(field.name(), field.example()));
            rows.add(line.text("no", Integer.toString(row))
                    .text("huruf", String.valueOf((char) ('a' + row - 1)))
                    .build());
        }
        return new TagValue.Rows(rows);
    }
}
