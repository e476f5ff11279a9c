package id.jaganetral.persistence.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.letter.template.LetterLibrary;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.letter.Certified;
import id.jaganetral.domain.letter.FormStart;
import id.jaganetral.domain.letter.FormTrait;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.Recipient;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.rule.Confidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Forms and tags as shipped in {@code letters/forms} and {@code letters/tags}, the files {@code letters/index.yaml}
 * names; read once. Numbered forms come first, in the order of their codes.
 */
public final class ShippedLetterLibrary implements LetterLibrary {
    /** F01 to F99, with a letter for papers that go with a form. */
    private static final Pattern NUMBERED = Pattern.compile("F\\d\\d[A-Z]?");

    private static final Map<String, FormTrait> TRAITS = Map.of(
            "choice", FormTrait.ASKS_CHOICE,
            "decides", FormTrait.DECIDES,
            "answers", FormTrait.ANSWERS,
            "annexes", FormTrait.ANNEXES);

    /** What a letter received can be about. */
    private static final Set<LetterTopic.Kind> MATTERS = Set.of(LetterTopic.Kind.REPORT, LetterTopic.Kind.CASE);

    private final LetterCatalogue catalogue;

    public ShippedLetterLibrary() {
        this.catalogue = new LetterCatalogue(
                each("forms", ShippedLetterLibrary::kind).stream()
                        .sorted(Comparator.comparing(ShippedLetterLibrary::order))
                        .toList(),
                each("tags", ShippedLetterLibrary::tag));
    }

    @Override
    public LetterCatalogue catalogue() {
        return catalogue;
    }

    private interface Reader<T> {
        T read(JsonNode node);
    }

    /** Forms outside the numbered list stay in the order of their file, after all others. */
    private static String order(LetterKind kind) {
        return NUMBERED.matcher(kind.code()).matches() ? kind.code() : "G";
    }

    private static <T> List<T> each(String part, Reader<T> reader) {
        List<T> all = new ArrayList<>();
        for (JsonNode family : tree("index").path(part)) {
            tree(part + "/" + family.asText()).path(part).forEach(node -> all.add(reader.read(node)));
        }
        return all;
    }

    private static JsonNode tree(String name) {
        try (InputStream in = ShippedLetterLibrary.class.getResourceAsStream("/letters/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("no letters/" + name + ".yaml");
            }
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static LetterKind kind(JsonNode node) {
        return new LetterKind(
                text(node, "code"),
                text(node, "title"),
                LayoutFamily.valueOf(text(node, "layout")),
                confidence(text(node, "confidence")),
                text(node, "archive"),
                text(node, "sifat"),
                node.path("subject").asText(""),
                text(node, "template"),
                Set.copyOf(texts(node, "required")),
                texts(node, "inputs"),
                text(node, "signedBy"),
                Recipient.valueOf(node.path("to").asText(Recipient.AUTHORITY.name())),
                topics(node),
                node.path("numbered").asBoolean(true),
                optional(node, "certifies").map(Certified::valueOf),
                text(node, "route"),
                traits(node),
                start(node));
    }

    /** Refused when the form could never be found by what it is said to do. */
    private static Set<FormTrait> traits(JsonNode node) {
        Set<FormTrait> traits = EnumSet.noneOf(FormTrait.class);
        TRAITS.forEach((key, trait) -> {
            if (node.path(key).asBoolean(false)) {
                traits.add(trait);
            }
        });
        if (traits.contains(FormTrait.ANSWERS) && Collections.disjoint(topics(node), MATTERS)) {
            throw new IllegalStateException(text(node, "code") + " answers letters but is about no report or case");
        }
        if (traits.contains(FormTrait.ANNEXES) && !texts(node, "inputs").contains(AnnexedEvidence.LIST)) {
            throw new IllegalStateException(text(node, "code") + " annexes evidence but lists none");
        }
        return traits;
    }

    private static FormStart start(JsonNode node) {
        List<FormStart.Considered> considered = new ArrayList<>();
        node.path("considers").forEach(item -> considered.add(considered(item)));
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        node.path("rows").properties().forEach(list -> {
            List<Map<String, String>> lines = new ArrayList<>();
            list.getValue().forEach(line -> lines.add(fields(line)));
            rows.put(list.getKey(), lines);
        });
        return new FormStart(
                texts(node, "sanctions"), considered, fields(node.path("fields")), rows, optional(node, "after"));
    }

    /** An id, or an id with the kinds of staff it is for. */
    private static FormStart.Considered considered(JsonNode item) {
        if (item.isTextual()) {
            return new FormStart.Considered(item.asText(), Set.of());
        }
        Set<EmploymentKind> staff =
                texts(item, "staff").stream().map(EmploymentKind::valueOf).collect(Collectors.toSet());
        return new FormStart.Considered(text(item, "instrument"), staff);
    }

    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    /** Forms of a case unless it says otherwise. */
    private static Set<LetterTopic.Kind> topics(JsonNode node) {
        List<String> named = texts(node, "about");
        return named.isEmpty()
                ? Set.of(LetterTopic.Kind.CASE)
                : named.stream().map(LetterTopic.Kind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static TagMeaning tag(JsonNode node) {
        return new TagMeaning(
                text(node, "name"),
                text(node, "group"),
                text(node, "meaning"),
                node.path("example").asText(""),
                node.path("list").asBoolean(false),
                node.path("inside").asText(""),
                TagInput.valueOf(node.path("input").asText(usualInput(node))),
                new TagMeaning.FromLaw(texts(node, "sanctions"), optional(node, "rule"), optional(node, "deadline")));
    }

    private static Optional<String> optional(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }

    private static String usualInput(JsonNode node) {
        String name = text(node, "name");
        if (node.path("list").asBoolean(false)) {
            return TagInput.FLAG.name();
        }
        if (name.startsWith("tanggal_") && !name.endsWith("_kata")) {
            return TagInput.DATE.name();
        }
        return (name.startsWith("jam_") ? TagInput.TIME : TagInput.TEXT).name();
    }

    static Confidence confidence(String code) {
        return Arrays.stream(Confidence.values())
                .filter(confidence -> confidence.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown confidence " + code));
    }

    private static String text(JsonNode node, String key) {
        if (!node.hasNonNull(key)) {
            throw new IllegalStateException(key + " is missing in " + node);
        }
        return node.get(key).asText();
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
