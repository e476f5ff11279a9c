package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns the values an issued letter printed back into what an officer entered, to begin its correction with them. */
record IssuedInputs(IssuedLetter letter, LetterCatalogue catalogue) {
    private static final List<String> HEAD = List.of("sifat", "hal", "kepada", "kepada_up", "kepada_tempat");

    LetterDraft into(LetterDraft fresh, List<Signatory> signatories) {
        Message origin = Message.of("letter.origin.corrected", letter.number().strip());
        LetterDraft draft = fresh;
        for (String tag : Stream.concat(HEAD.stream(), fresh.kind().inputs().stream())
                .distinct()
                .toList()) {
            Optional<String> raw = catalogue.meaning(tag).flatMap(this::raw);
            if (raw.isPresent()) {
                draft = draft.with(tag, raw.get(), origin);
            }
        }
        draft = lists(draft).withCopies(copies(fresh));
        for (Signatory signatory : signatories) {
            if (signatory.label().equals(letter.signedBy())) {
                draft = draft.withSignatory(signatory);
            }
        }
        NumberWish number = letter.numberFollows() ? NumberWish.follows() : NumberWish.typed(letter.number());
        return draft.withDate(letter.date()).withNumber(number).correcting(letter.id());
    }

    private Optional<String> raw(TagMeaning meaning) {
        Optional<TagValue> value = letter.values().find(meaning.name());
        String text = letter.values().text(meaning.name());
        return switch (meaning.input()) {
            case TEXT, LONG_TEXT -> Optional.of(text).filter(found -> !found.isBlank());
            case DATE -> DateWords.read(text).map(Object::toString);
            case TIME -> Optional.of(text.replaceFirst("\\s+[A-Z]+$", "")).filter(found -> !found.isBlank());
            case FLAG -> value.map(found -> found.shown() ? LetterDraft.YES : "");
            default -> Optional.empty();
        };
    }

    private LetterDraft lists(LetterDraft draft) {
        List<ExaminerEntry> examiners = rows("pemeriksa", IssuedInputs::examiner);
        List<ActEntry> acts = rows("perbuatan", IssuedInputs::act);
        List<ProvisionEntry> provisions =
                rows("ketentuan", row -> new ProvisionEntry(row.text("ketentuan_pasal"), row.text("bunyi")));
        LetterDraft filled = examiners.isEmpty() ? draft : draft.withExaminers(examiners);
        filled = acts.isEmpty() ? filled : filled.withActs(acts);
        filled = provisions.isEmpty() ? filled : filled.withProvisions(provisions);
        for (TagMeaning list : catalogue.tags()) {
            List<Map<String, String>> lines =
                    list.input() == TagInput.ROWS ? rows(list.name(), IssuedInputs::texts) : List.of();
            filled = lines.isEmpty() ? filled : filled.withRows(list.name(), lines);
        }
        return filled;
    }

    private static Map<String, String> texts(TagValues row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.values().keySet().forEach(tag -> texts.put(tag, row.text(tag)));
        return texts;
    }

    private static ExaminerEntry examiner(TagValues row) {
        return new ExaminerEntry(
                row.text("nama"),
                row.text("nip").replace(" ", ""),
                row.text("pangkat_gol"),
                row.text("jabatan"),
                row.text("kedudukan"));
    }

    private static ActEntry act(TagValues row) {
        return new ActEntry(
                row.text("bentuk"),
                row.text("waktu"),
                row.text("tempat"),
                undashed(row.text("memberatkan")),
                undashed(row.text("meringankan")),
                undashed(row.text("dampak")));
    }

    private static String undashed(String text) {
        return text.equals("-") ? "" : text;
    }

    private List<String> copies(LetterDraft fresh) {
        boolean printed = letter.values().find("tembusan").isPresent();
        return printed
                ? rows(
                        "tembusan",
                        row -> row.text("teks").replaceFirst("[;.]$", "").strip())
                : fresh.copies();
    }

    private <T> List<T> rows(String tag, Function<TagValues, T> read) {
        return letter.values().find(tag.toLowerCase(Locale.ROOT)).stream()
                .filter(TagValue.Rows.class::isInstance)
                .flatMap(value -> ((TagValue.Rows) value).rows().stream())
                .<T>map(read)
                .toList();
    }
}
