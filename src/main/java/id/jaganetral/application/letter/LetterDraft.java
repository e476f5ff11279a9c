package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter being prepared: everything an officer can see and change before it is issued.
 *
 * @param fields raw values by tag; days as ISO dates, conditions "ya" or empty
 * @param origins where each value came from, by tag
 * @param rows further lists by their tag, each row raw values by tag
 * @param supersedes the issued letter this one corrects
 */
public record LetterDraft(
        LetterKind kind,
        EmployeeSnapshot person,
        Optional<UUID> caseFile,
        Optional<UUID> report,
        LocalDate date,
        Signatory signatory,
        List<String> copies,
        NumberWish number,
        Map<String, String> fields,
        Map<String, Message> origins,
        List<ExaminerEntry> examiners,
        List<ActEntry> acts,
        List<ProvisionEntry> provisions,
        Map<String, List<Map<String, String>>> rows,
        Optional<LetterId> supersedes) {
    /** Raw value of a condition that holds. */
    public static final String YES = "ya";

    private static final Message BY_HAND = Message.of("letter.origin.hand");

    public LetterDraft {
        copies = List.copyOf(copies);
        fields = Map.copyOf(fields);
        origins = Map.copyOf(origins);
        examiners = List.copyOf(examiners);
        acts = List.copyOf(acts);
        provisions = List.copyOf(provisions);
        rows = Map.copyOf(rows);
    }

    public String field(String tag) {
        return fields.getOrDefault(tag, "");
    }

    public List<Map<String, String>> rows(String list) {
        return rows.getOrDefault(list, List.of());
    }

    public boolean flag(String tag) {
        return YES.equals(field(tag));
    }

    /** The draft with one value entered by hand. */
    public LetterDraft with(String tag, String raw) {
        if (raw.equals(field(tag))) {
            return this;
        }
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(tag, raw);
        Map<String, Message> from = new HashMap<>(origins);
        from.put(tag, BY_HAND);
        return copy(date, signatory, copies, number, changed, from, examiners, acts, provisions, rows, supersedes);
    }

    public LetterDraft withDate(LocalDate day) {
        return copy(day, signatory, copies, number, fields, origins, examiners, acts, provisions, rows, supersedes);
    }

    public LetterDraft withSignatory(Signatory signing) {
        return copy(date, signing, copies, number, fields, origins, examiners, acts, provisions, rows, supersedes);
    }

    public LetterDraft withCopies(List<String> recipients) {
        return copy(
                date, signatory, recipients, number, fields, origins, examiners, acts, provisions, rows, supersedes);
    }

    public LetterDraft withNumber(NumberWish wish) {
        return copy(date, signatory, copies, wish, fields, origins, examiners, acts, provisions, rows, supersedes);
    }

    public LetterDraft withExaminers(List<ExaminerEntry> people) {
        return copy(date, signatory, copies, number, fields, origins, people, acts, provisions, rows, supersedes);
    }

    public LetterDraft withActs(List<ActEntry> done) {
        return copy(date, signatory, copies, number, fields, origins, examiners, done, provisions, rows, supersedes);
    }

    public LetterDraft withProvisions(List<ProvisionEntry> cited) {
        return copy(date, signatory, copies, number, fields, origins, examiners, acts, cited, rows, supersedes);
    }

    public LetterDraft withRows(String list, List<Map<String, String>> lines) {
        Map<String, List<Map<String, String>>> changed = new HashMap<>(rows);
        changed.put(list, List.copyOf(lines));
        return copy(date, signatory, copies, number, fields, origins, examiners, acts, provisions, changed, supersedes);
    }

    public LetterDraft correcting(LetterId issued) {
        return copy(
                date,
                signatory,
                copies,
                number,
                fields,
                origins,
                examiners,
                acts,
                provisions,
                rows,
                Optional.of(issued));
    }

    private LetterDraft copy(
            LocalDate day,
            Signatory signing,
            List<String> recipients,
            NumberWish wish,
            Map<String, String> values,
            Map<String, Message> from,
            List<ExaminerEntry> people,
            List<ActEntry> done,
            List<ProvisionEntry> cited,
            Map<String, List<Map<String, String>>> lists,
            Optional<LetterId> corrected) {
        return new LetterDraft(
                kind,
                person,
                caseFile,
                report,
                day,
                signing,
                recipients,
                wish,
                values,
                from,
                people,
                done,
                cited,
                lists,
                corrected);
    }
}
