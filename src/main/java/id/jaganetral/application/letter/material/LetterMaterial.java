package id.jaganetral.application.letter.material;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.outcome.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a case knows that letters print.
 *
 * @param person as frozen into the case
 * @param fields raw values by tag; days as ISO dates
 * @param origins where each came from, by tag
 * @param rows further lists by their tag
 */
public record LetterMaterial(
        UUID caseFile,
        UUID report,
        EmployeeSnapshot person,
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
}
