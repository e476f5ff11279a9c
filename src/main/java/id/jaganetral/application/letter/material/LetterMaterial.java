package id.jaganetral.application.letter.material;

import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Map;

/**
 * What is known that letters print.
 *
 * @param fields raw values by tag; days as ISO dates
 * @param origins where each came from, by tag
 * @param rows further lists by their tag
 */
public record LetterMaterial(
        LetterAbout about,
        Map<String, String> fields,
        Map<String, Message> origins,
        List<ExaminerEntry> examiners,
        List<ActEntry> acts,
        List<ProvisionEntry> provisions,
        Map<String, List<Map<String, String>>> rows) {
    public LetterMaterial {
        fields = Map.copyOf(fields);
        origins = Map.copyOf(origins);
        examiners = List.copyOf(examiners);
        acts = List.copyOf(acts);
        provisions = List.copyOf(provisions);
        rows = Map.copyOf(rows);
    }

    /** Fields only, for what has no lists. */
    static LetterMaterial plain(LetterAbout about, MaterialFields fields) {
        return new LetterMaterial(about, fields.values(), fields.origins(), List.of(), List.of(), List.of(), Map.of());
    }
}
