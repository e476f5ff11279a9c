package id.jaganetral.ui.letter;

import id.jaganetral.domain.letter.TagMeaning;
import java.util.Optional;
import java.util.Set;

/** Where on the page of a letter a printed value can be changed. */
enum ValuePlace {
    FIELD,
    NUMBER,
    DATE,
    SIGNATORY,
    COPIES,
    /** In the profile of the office. */
    OFFICE,
    LIST;

    private static final Set<String> OF_OFFICE = Set.of(
            "lambang",
            "pemerintah",
            "pemerintah_biasa",
            "nama_opd",
            "nama_opd_biasa",
            "alamat_kantor",
            "kontak_kantor",
            "ppk",
            "tempat_surat");

    static ValuePlace of(String tag, Optional<TagMeaning> meaning) {
        if (OF_OFFICE.contains(tag)) {
            return OFFICE;
        }
        if (tag.startsWith("ttd_")) {
            return SIGNATORY;
        }
        return switch (tag) {
            case "nomor" -> NUMBER;
            case "tanggal_surat" -> DATE;
            case "tembusan", "ada_tembusan" -> COPIES;
            default ->
                meaning.filter(found -> found.input().lines() || !found.inside().isEmpty())
                                .isPresent()
                        ? LIST
                        : FIELD;
        };
    }

    /** The field behind a value that is made from another one: weekday and words of a day. */
    static String field(String tag) {
        return tag.replaceFirst("^hari_", "tanggal_").replaceFirst("_kata$", "");
    }
}
