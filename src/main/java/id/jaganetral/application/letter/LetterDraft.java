package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.LetterAbout;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
        LetterAbout about,
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

    /** The other answer, where leaving it open would not do. */
    public static final String NO = "tidak";

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
        return with(tag, raw, BY_HAND);
    }

    /** The draft with one value from somewhere else. */
    LetterDraft with(String tag, String raw, Message origin) {
        if (raw.equals(field(tag))) {
            return this;
        }
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(tag, raw);
        Map<String, Message> from = new HashMap<>(origins);
        from.put(tag, origin);
        return copy(copy -> {
            copy.fields = changed;
            copy.origins = from;
        });
    }

    public LetterDraft withRows(String list, List<Map<String, String>> lines) {
        Map<String, List<Map<String, String>>> changed = new HashMap<>(rows);
        changed.put(list, List.copyOf(lines));
        return copy(copy -> copy.rows = changed);
    }

    public LetterDraft withDate(LocalDate day) {
        return copy(copy -> copy.date = day);
    }

    public LetterDraft withSignatory(Signatory signing) {
        return copy(copy -> copy.signatory = signing);
    }

    public LetterDraft withCopies(List<String> recipients) {
        return copy(copy -> copy.copies = recipients);
    }

    public LetterDraft withNumber(NumberWish wish) {
        return copy(copy -> copy.number = wish);
    }

    public LetterDraft withExaminers(List<ExaminerEntry> people) {
        return copy(copy -> copy.examiners = people);
    }

    public LetterDraft withActs(List<ActEntry> done) {
        return copy(copy -> copy.acts = done);
    }

    public LetterDraft withProvisions(List<ProvisionEntry> cited) {
        return copy(copy -> copy.provisions = cited);
    }

    public LetterDraft correcting(LetterId issued) {
        return copy(copy -> copy.supersedes = Optional.of(issued));
    }

    private LetterDraft copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.draft(kind, about);
    }

    /** A draft while one of its parts is exchanged. */
    private static final class Copy {
        private LocalDate date;
        private Signatory signatory;
        private List<String> copies;
        private NumberWish number;
        private Map<String, String> fields;
        private Map<String, Message> origins;
        private List<ExaminerEntry> examiners;
        private List<ActEntry> acts;
        private List<ProvisionEntry> provisions;
        private Map<String, List<Map<String, String>>> rows;
        private Optional<LetterId> supersedes;

        private Copy(LetterDraft draft) {
            date = draft.date;
            signatory = draft.signatory;
            copies = draft.copies;
            number = draft.number;
            fields = draft.fields;
            origins = draft.origins;
            examiners = draft.examiners;
            acts = draft.acts;
            provisions = draft.provisions;
            rows = draft.rows;
            supersedes = draft.supersedes;
        }

        private LetterDraft draft(LetterKind kind, LetterAbout about) {
            return new LetterDraft(
                    kind,
                    about,
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
                    supersedes);
        }
    }
}
