package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.PrintedNip;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns a draft into the values a template prints. What is not known is left out, so that it shows up as missing. */
final class LetterComposer {
    /** Height of the emblem on the letterhead. */
    private static final double EMBLEM_MM = 22;

    private final LetterCatalogue catalogue;
    private final OfficeProfile office;

    LetterComposer(LetterCatalogue catalogue, OfficeProfile office) {
        this.catalogue = catalogue;
        this.office = office;
    }

    TagValues values(LetterDraft draft, String number) {
        TagValues.Builder values = TagValues.builder();
        letterhead(values);
        new PersonTags(draft.person()).into(values);
        fields(draft, values);
        letter(draft, number, values);
        signature(draft.signatory(), values);
        lists(draft, values);
        return values.build();
    }

    private void letterhead(TagValues.Builder values) {
        put(values, "pemerintah", office.government());
        put(values, "nama_opd", office.office());
        put(values, "alamat_kantor", office.addressLine());
        put(values, "ppk", office.authority());
        values.text("kontak_kantor", office.contactLine());
        values.put(
                "lambang",
                office.emblem()
                        .<TagValue>map(picture -> PictureSize.heightMm(picture, EMBLEM_MM))
                        .orElse(new TagValue.Flag(false)));
    }

    private void letter(LetterDraft draft, String number, TagValues.Builder values) {
        String sensitivity = draft.field("sifat").isBlank() ? office.sensitivity() : draft.field("sifat");
        put(values, "nomor", number);
        put(values, "sifat", sensitivity);
        values.flag("rahasia", sensitivity.toLowerCase(Locale.ROOT).contains("rahasia"));
        put(values, "hal", draft.field("hal").replace("{nama}", draft.person().name()));
        put(values, "tempat_surat", office.place());
        put(values, "tanggal_surat", DateWords.date(draft.date()));
    }

    private void signature(Signatory signatory, TagValues.Builder values) {
        if (signatory.complete()) {
            values.text("ttd_jabatan", String.join("\n", signatory.titleLines()));
            values.text("ttd_nama", signatory.name());
        }
        values.text("ttd_pangkat", signatory.printedRank());
        values.text("ttd_nip", signatory.printedNip());
    }

    private void fields(LetterDraft draft, TagValues.Builder values) {
        draft.fields().forEach((tag, raw) -> catalogue.meaning(tag).ifPresent(meaning -> field(meaning, raw, values)));
        catalogue.tags().stream()
                .filter(meaning ->
                        meaning.input() == TagInput.FLAG && !meaning.name().equals("rahasia"))
                .forEach(meaning -> values.flag(meaning.name(), draft.flag(meaning.name())));
    }

    private void field(TagMeaning meaning, String raw, TagValues.Builder values) {
        switch (meaning.input()) {
            case TEXT, LONG_TEXT -> put(values, meaning.name(), raw);
            case DATE -> day(raw).ifPresent(day -> dayTags(meaning.name(), day, values));
            case TIME -> put(values, meaning.name(), time(raw, office.zone()));
            default -> {
                return;
            }
        }
    }

    private static void dayTags(String tag, LocalDate day, TagValues.Builder values) {
        values.text(tag, DateWords.date(day));
        values.text(tag.replaceFirst("^tanggal_", "hari_"), DateWords.weekday(day));
        values.text(tag + "_kata", DateWords.inWords(day));
    }

    static Optional<LocalDate> day(String raw) {
        try {
            return raw.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(raw));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** "9.00" or "09:00" becomes "09.00 WIB"; anything else is printed as typed. */
    static String time(String raw, TimeZoneLabel zone) {
        try {
            String[] parts = raw.strip().split("[.:]");
            return parts.length == 2
                    ? DateWords.time(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), zone)
                    : raw;
        } catch (NumberFormatException | java.time.DateTimeException notAClock) {
            return raw;
        }
    }

    private static void lists(LetterDraft draft, TagValues.Builder values) {
        values.flag("tim", draft.flag("tim") || draft.examiners().size() > 1);
        if (!draft.examiners().isEmpty()) {
            values.rows(
                    "pemeriksa",
                    numbered(
                            draft.examiners().size(),
                            i -> examiner(draft.examiners().get(i))));
        }
        if (!draft.acts().isEmpty()) {
            values.rows(
                    "perbuatan",
                    numbered(draft.acts().size(), i -> act(draft.acts().get(i))));
        }
        provisions(draft, values);
        values.flag("ada_tembusan", !draft.copies().isEmpty());
        int last = draft.copies().size() - 1;
        values.rows("tembusan", numbered(draft.copies().size(), i -> TagValues.builder()
                .text("teks", draft.copies().get(i) + (i == last ? "." : ";"))));
    }

    private static void provisions(LetterDraft draft, TagValues.Builder values) {
        List<ProvisionEntry> cited = draft.provisions();
        if (cited.isEmpty()) {
            return;
        }
        values.rows("ketentuan", numbered(cited.size(), i -> TagValues.builder()
                .text("huruf", String.valueOf((char) ('a' + i)))
                .text("ketentuan_pasal", cited.get(i).citation())
                .text("bunyi", cited.get(i).wording())
                .text("akhir", i == cited.size() - 1 ? "," : ";")));
        if (draft.field("pasal").isBlank()) {
            values.text(
                    "pasal",
                    String.join(
                            "; ", cited.stream().map(ProvisionEntry::citation).toList()));
        }
    }

    private static List<TagValues> numbered(int count, java.util.function.IntFunction<TagValues.Builder> line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.apply(i).text("no", Integer.toString(i + 1)).build())
                .toList();
    }

    private static TagValues.Builder examiner(ExaminerEntry examiner) {
        TagValues.Builder line = TagValues.builder();
        put(line, "nama", examiner.name());
        put(line, "jabatan", examiner.position());
        return line.text("nip", PrintedNip.of(examiner.nip()))
                .text("label_pangkat", "Pangkat/Gol. ruang")
                .text("pangkat_gol", examiner.rank())
                .text("kedudukan", examiner.seat());
    }

    private static TagValues.Builder act(ActEntry act) {
        TagValues.Builder line = TagValues.builder();
        put(line, "bentuk", act.form());
        put(line, "waktu", act.when());
        put(line, "tempat", act.where());
        return line.text("memberatkan", dash(act.aggravating()))
                .text("meringankan", dash(act.mitigating()))
                .text("dampak", dash(act.impact()));
    }

    private static String dash(String text) {
        return text.isBlank() ? "-" : text;
    }

    private static void put(TagValues.Builder values, String tag, String text) {
        if (!text.isBlank()) {
            values.text(tag, text);
        }
    }
}
