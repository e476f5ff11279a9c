package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.PersonTag;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The lists of a draft as a template prints them, each line numbered. What a line lacks is shown as lacking; it is never
 * taken from the letter around it.
 */
final class LetterLists {
    /** What is left of a page between margins, heading and the facts below a picture. */
    private static final double WIDEST_MM = 150;

    private static final double HIGHEST_MM = 140;
    /** Large enough for the camera of a phone. */
    private static final double QR_MM = 26;

    private final LetterCatalogue catalogue;
    private final LetterDraft draft;
    private final LetterPictures pictures;

    LetterLists(LetterCatalogue catalogue, LetterDraft draft, LetterPictures pictures) {
        this.pictures = pictures;
        this.catalogue = catalogue;
        this.draft = draft;
    }

    void into(TagValues.Builder values) {
        people(values);
        if (!draft.acts().isEmpty()) {
            values.rows(
                    "perbuatan",
                    numbered(draft.acts().size(), i -> act(draft.acts().get(i))));
        }
        values.flag("beberapa_perbuatan", draft.acts().size() > 1);
        provisions(values);
        catalogue.tags().stream()
                .filter(meaning -> meaning.input() == TagInput.ROWS)
                .forEach(meaning -> rows(meaning, values));
        copies(values);
    }

    private void people(TagValues.Builder values) {
        values.flag("tim", draft.flag("tim") || draft.examiners().size() > 1);
        if (!draft.examiners().isEmpty()) {
            values.rows(
                    "pemeriksa",
                    numbered(
                            draft.examiners().size(),
                            i -> examiner(draft.examiners().get(i))));
        }
    }

    private void provisions(TagValues.Builder values) {
        List<ProvisionEntry> cited = draft.provisions();
        if (cited.isEmpty()) {
            return;
        }
        values.rows("ketentuan", numbered(cited.size(), i -> TagValues.builder()
                .text("ketentuan_pasal", cited.get(i).citation())
                .text("bunyi", cited.get(i).wording())
                .text("akhir", i == cited.size() - 1 ? "," : ";")));
        if (draft.field("pasal").isBlank()) {
            values.text(
                    "pasal",
                    enumerated(cited.stream().map(ProvisionEntry::citation).toList()));
        }
    }

    /** "a, b, dan c". */
    private static String enumerated(List<String> items) {
        int last = items.size() - 1;
        String before = String.join(", ", items.subList(0, last));
        return switch (last) {
            case 0 -> items.get(0);
            case 1 -> before + " dan " + items.get(1);
            default -> before + ", dan " + items.get(last);
        };
    }

    /** A row nobody wrote into is no row. A list the form does not ask for may be empty. */
    private void rows(TagMeaning list, TagValues.Builder values) {
        List<Map<String, String>> written = draft.rows(list.name()).stream()
                .filter(row -> row.values().stream().anyMatch(text -> !text.isBlank()))
                .toList();
        if (!written.isEmpty() || !draft.kind().required().contains(list.name())) {
            values.rows(list.name(), numbered(written.size(), i -> row(list, written.get(i))));
        }
    }

    private TagValues.Builder row(TagMeaning list, Map<String, String> texts) {
        TagValues.Builder line = TagValues.builder();
        catalogue.inside(list.name()).forEach(column -> {
            String text = texts.getOrDefault(column.name(), "").strip();
            if (column.input() == TagInput.PICTURE) {
                line.put(column.name(), picture(text));
            } else if (draft.kind().required().contains(column.name())) {
                orLacking(line, column.name(), text);
            } else {
                line.text(column.name(), PersonTag.printed(column.name(), text));
            }
        });
        return line;
    }

    private TagValue picture(String reference) {
        boolean qr = reference.startsWith(LetterPictures.QR);
        return pictures.picture(reference)
                .<TagValue>map(found ->
                        qr ? PictureSize.within(found, QR_MM, QR_MM) : PictureSize.within(found, WIDEST_MM, HIGHEST_MM))
                .orElse(new TagValue.Flag(false));
    }

    private void copies(TagValues.Builder values) {
        List<String> copies = draft.copies();
        values.flag("ada_tembusan", !copies.isEmpty());
        int last = copies.size() - 1;
        values.rows("tembusan", numbered(copies.size(), i -> TagValues.builder()
                .text("teks", copies.get(i) + (i == last ? "." : ";"))));
    }

    private static List<TagValues> numbered(int count, IntFunction<TagValues.Builder> line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.apply(i)
                        .text("no", Integer.toString(i + 1))
                        .text("huruf", letter(i))
                        .build())
                .toList();
    }

    /** a to z, then aa, ab. */
    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private static TagValues.Builder examiner(ExaminerEntry examiner) {
        TagValues.Builder line = TagValues.builder();
        orLacking(line, "nama", examiner.name());
        orLacking(line, "jabatan", examiner.position());
        return line.text("nip", Nip.printed(examiner.nip()))
                .text("label_pangkat", "Pangkat/Gol. ruang")
                .text("pangkat_gol", examiner.rank())
                .text("kedudukan", examiner.seat())
                .text("unsur", examiner.element());
    }

    private static TagValues.Builder act(ActEntry act) {
        TagValues.Builder line = TagValues.builder();
        orLacking(line, "bentuk", act.form());
        orLacking(line, "waktu", act.when());
        orLacking(line, "tempat", act.where());
        return line.text("memberatkan", dash(act.aggravating()))
                .text("meringankan", dash(act.mitigating()))
                .text("dampak", dash(act.impact()));
    }

    private static String dash(String text) {
        return text.isBlank() ? "-" : text;
    }

    private static void orLacking(TagValues.Builder line, String tag, String text) {
        if (text.isBlank()) {
            line.flag(tag, false);
        } else {
            line.text(tag, text);
        }
    }
}
