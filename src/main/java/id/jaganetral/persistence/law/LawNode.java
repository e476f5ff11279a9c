package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One mapping of a law file, read key by key; a key nobody asked for is a typing error and is told. */
final class LawNode {
    private final JsonNode node;
    private final String where;
    private final boolean local;
    private final Set<String> asked = new HashSet<>();

    LawNode(JsonNode node, String where, boolean local) {
        this.node = node;
        this.where = where;
        this.local = local;
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> problem(key + " is missing"));
    }

    String textOr(String key, String otherwise) {
        return optional(key).orElse(otherwise);
    }

    Optional<String> optional(String key) {
        return at(key).map(JsonNode::asText);
    }

    Optional<Integer> number(String key) {
        return at(key).map(JsonNode::asInt);
    }

    boolean flag(String key) {
        return at(key).map(JsonNode::asBoolean).orElse(false);
    }

    Optional<LocalDate> date(String key) {
        return optional(key).map(this::parsed);
    }

    LocalDate day(String key) {
        return parsed(text(key));
    }

    List<String> texts(String key) {
        List<String> found = new ArrayList<>();
        at(key).ifPresent(list -> list.forEach(item -> found.add(item.asText())));
        return found;
    }

    Map<String, Integer> numbers(String key) {
        Map<String, Integer> found = new HashMap<>();
        at(key).ifPresent(map ->
                map.properties().forEach(e -> found.put(e.getKey(), e.getValue().asInt())));
        return found;
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return one(text(key), type);
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        texts(key).forEach(word -> found.add(one(word, type)));
        return found;
    }

    <T> List<T> each(String key, Function<LawNode, T> read) {
        List<T> found = new ArrayList<>();
        Iterator<JsonNode> items =
                at(key).map(JsonNode::elements).orElse(List.<JsonNode>of().iterator());
        while (items.hasNext()) {
            JsonNode item = items.next();
            String name = item.path("id").asText(item.path("code").asText("?"));
            LawNode child = new LawNode(item, where + "/" + name, local);
            found.add(read.apply(child));
            child.nothingLeft();
        }
        return found;
    }

    Validity validity(Validity otherwise) {
        Optional<LocalDate> from = date("validFrom");
        Optional<LocalDate> to = date("validTo");
        return new Validity(from.or(otherwise::from), to.or(otherwise::to));
    }

    Origin origin() {
        return new Origin(confidence("confidence"), texts("sources"), textOr("note", ""), local());
    }

    Confidence confidence(String key) {
        return confidenceNamed(text(key));
    }

    Confidence confidenceNamed(String code) {
        return Arrays.stream(Confidence.values())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> problem("unknown confidence " + code));
    }

    LawNode child(String key) {
        return new LawNode(at(key).orElseThrow(() -> problem(key + " is missing")), where + "/" + key, local);
    }

    /** Whether the office added it: by a file of its own, or in the application. */
    boolean local() {
        return flag(Overlay.MARK) || local;
    }

    /** Call when everything has been read. */
    void nothingLeft() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                throw problem("unknown key " + name);
            }
        });
    }

    LawDefect problem(String what) {
        return new LawDefect(where + ": " + what);
    }

    private Optional<JsonNode> at(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key)).filter(n -> !n.isNull());
    }

    private LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw problem("no date: " + text);
        }
    }

    private <E extends Enum<E>> E one(String word, Class<E> type) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw problem("unknown " + type.getSimpleName() + " " + word);
        }
    }
}
