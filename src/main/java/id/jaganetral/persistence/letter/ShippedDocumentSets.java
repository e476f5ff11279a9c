package id.jaganetral.persistence.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.application.letter.set.DocumentSetLibrary;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.letter.set.DocumentNeed;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.domain.letter.set.DocumentSets;
import id.jaganetral.domain.letter.set.NeededDocument;
import id.jaganetral.domain.rule.SanctionLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets of documents as shipped in {@code letters/sets.yaml}; read once. */
public final class ShippedDocumentSets implements DocumentSetLibrary {
    private final DocumentSets sets;

    public ShippedDocumentSets() {
        try (InputStream in = ShippedDocumentSets.class.getResourceAsStream("/letters/sets.yaml")) {
            this.sets = read(new ObjectMapper(new YAMLFactory()).readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public DocumentSets sets() {
        return sets;
    }

    private static DocumentSets read(JsonNode file) {
        Map<String, NeededDocument> documents = new HashMap<>();
        file.path("documents").forEach(node -> {
            NeededDocument document = document(node);
            documents.put(document.form(), document);
        });
        Map<SanctionLevel, String> decisions = new EnumMap<>(SanctionLevel.class);
        file.path("decisions")
                .properties()
                .forEach(entry -> decisions.put(
                        SanctionLevel.valueOf(entry.getKey()),
                        known(entry.getValue().asText(), documents)));
        Map<DocumentRoute, List<String>> sets = new EnumMap<>(DocumentRoute.class);
        Map<DocumentRoute, Set<String>> always = new EnumMap<>(DocumentRoute.class);
        file.path("sets").forEach(node -> {
            DocumentRoute route = DocumentRoute.valueOf(node.path("route").asText());
            sets.put(route, codes(node.path("documents"), documents));
            always.put(route, Set.copyOf(codes(node.path("always"), documents)));
        });
        return new DocumentSets(
                documents,
                decisions,
                sets,
                always,
                ShippedLetterLibrary.confidence(file.path("confidence").asText()));
    }

    private static NeededDocument document(JsonNode node) {
        return new NeededDocument(
                node.path("form").asText(),
                node.path("title").asText(),
                CasePhase.valueOf(node.path("phase").asText()),
                node.hasNonNull("fact")
                        ? Optional.of(FactType.ofCode(node.get("fact").asText()))
                        : Optional.empty(),
                node.path("ordinal").asInt(0),
                DocumentNeed.valueOf(node.path("when").asText(DocumentNeed.ALWAYS.name())),
                node.path("otherwise").asText(""));
    }

    private static List<String> codes(JsonNode list, Map<String, NeededDocument> documents) {
        List<String> codes = new ArrayList<>();
        list.forEach(code -> codes.add(known(code.asText(), documents)));
        return codes;
    }

    private static String known(String code, Map<String, NeededDocument> documents) {
        if (!documents.containsKey(code)) {
            throw new IllegalStateException("no document " + code);
        }
        return code;
    }
}
