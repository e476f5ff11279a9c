package id.jaganetral.application.letter;

import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.domain.letter.DateWords;
import id.jaganetral.domain.letter.LetterCatalogue;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.PersonTag;
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

/** Turns a draft into the values a template prints. What is not known is left out, so that it shows up as missing. */
final class LetterComposer {
    /** Height of the emblem on the letterhead. */
    private static final double EMBLEM_MM = 22;

    /** Tag of the code of the sanction, for conditions; never printed. */
    static final String SANCTION = "hukuman";

    private final LetterCatalogue catalogue;
    private final OfficeProfile office;
    private final LetterPictures pictures;

    LetterComposer(LetterCatalogue catalogue, OfficeProfile office, LetterPictures pictures) {
        this.catalogue = catalogue;
        this.office = office;
        this.pictures = pictures;
    }

    TagValues values(LetterDraft draft, String number) {
        TagValues.Builder values = TagValues.builder();
        letterhead(values);
        draft.about().person().ifPresent(person -> new PersonTags(person).into(values));
        fields(draft, values);
        letter(draft, number, values);
        signature(draft.signatory(), values);
        new LetterLists(catalogue, draft, pictures).into(values);
        return values.build();
    }

    /** Dotted lines under the office's own letterhead. */
    TagValues blank(LetterKind kind) {
        TagValues.Builder values = TagValues.builder();
        new BlankLines(catalogue, kind).into(values);
        letterhead(values);
        return values.build();
    }

    private void letterhead(TagValues.Builder values) {
        put(values, "pemerintah", office.government());
        put(values, "nama_opd", office.office());
        put(values, "alamat_kantor", office.addressLine());
        put(values, "ppk", office.authority());
        put(values, "pemerintah_biasa", Capitals.ordinary(office.government()));
        put(values, "nama_opd_biasa", Capitals.ordinary(office.office()));
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
        put(values, "hal", draft.field("hal").replace("{nama}", draft.about().name()));
        if (!draft.field("pejabat_keputusan").isBlank()) {
            values.text("pejabat_keputusan_sebutan", "Keputusan " + draft.field("pejabat_keputusan"));
        }
        put(values, "tempat_surat", office.place());
        put(values, "tanggal_surat", DateWords.date(draft.date()));
    }

    private void signature(Signatory signatory, TagValues.Builder values) {
        if (signatory.complete()) {
            values.text("ttd_jabatan", String.join("\n", signatory.titleLines()));
            values.text("ttd_jabatan_sebaris", Capitals.ordinary(oneLine(signatory)));
            values.text("ttd_nama", signatory.name());
        }
        values.text("kop_jabatan", signatory.headOfRegion() ? signatory.position() : "");
        values.text("ttd_pangkat", signatory.printedRank());
        values.text("ttd_nip", signatory.printedNip());
    }

    private static String oneLine(Signatory signatory) {
        String lines = String.join(" ", signatory.titleLines());
        return lines.substring(0, lines.length() - 1);
    }

    private void fields(LetterDraft draft, TagValues.Builder values) {
        draft.fields().forEach((tag, raw) -> catalogue.meaning(tag).ifPresent(meaning -> field(meaning, raw, values)));
        catalogue.tags().stream()
                .filter(meaning ->
                        meaning.input() == TagInput.FLAG && !meaning.name().equals("rahasia"))
                .forEach(meaning -> values.flag(meaning.name(), holds(meaning, draft)));
    }

    /** A condition of certain sanctions follows the sanction chosen; kinds an office added tell theirs themselves. */
    private static boolean holds(TagMeaning meaning, LetterDraft draft) {
        List<String> sanctions = meaning.law().sanctions();
        return draft.flag(meaning.name()) || sanctions.contains(draft.field(SANCTION));
    }

    private void field(TagMeaning meaning, String raw, TagValues.Builder values) {
        switch (meaning.input()) {
            case TEXT, LONG_TEXT -> put(values, meaning.name(), PersonTag.printed(meaning.name(), raw));
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

    private static void put(TagValues.Builder values, String tag, String text) {
        if (!text.isBlank()) {
            values.text(tag, text);
        }
    }
}
