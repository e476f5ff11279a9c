package id.jaganetral.domain.employee;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A post as a roster describes it, and the category that follows from it: the echelon decides, then the kind of post,
 * then the words of the title.
 *
 * @param title jabatan, for example "CAMAT CONTOH"
 * @param kind jenis jabatan, for example "Jabatan Struktural" or its SIASN id
 * @param echelon eselon, for example "III.a", may be empty
 */
public record PositionTitle(String title, String kind, String echelon) {
    /** Penyetaraan UU 5/2014 art. 131, reference roster-formats.md section 5. */
    private static final Map<String, PositionCategory> BY_ECHELON = Map.ofEntries(
            Map.entry("IA", PositionCategory.JPT_MADYA),
            Map.entry("IB", PositionCategory.JPT_MADYA),
            Map.entry("IIA", PositionCategory.JPT_PRATAMA),
            Map.entry("IIB", PositionCategory.JPT_PRATAMA),
            Map.entry("IIIA", PositionCategory.ADMINISTRATOR),
            Map.entry("IIIB", PositionCategory.ADMINISTRATOR),
            Map.entry("IVA", PositionCategory.PENGAWAS),
            Map.entry("IVB", PositionCategory.PENGAWAS),
            Map.entry("V", PositionCategory.PELAKSANA),
            Map.entry("VA", PositionCategory.PELAKSANA));

    private record Clue(Pattern words, PositionCategory category) {
        static Clue of(String words, PositionCategory category) {
            return new Clue(Pattern.compile(words), category);
        }
    }

    private static final List<Clue> KIND_CLUES = List.of(
            Clue.of("FUNGSIONAL UMUM|PELAKSANA|\\bJFU\\b|^4$", PositionCategory.PELAKSANA),
            Clue.of("FUNGSIONAL|\\bJFT\\b|^2$", PositionCategory.FUNGSIONAL),
            Clue.of("(JPT|PIMPINAN TINGGI).*UTAMA", PositionCategory.JPT_UTAMA),
            Clue.of("(JPT|PIMPINAN TINGGI).*MADYA", PositionCategory.JPT_MADYA),
            Clue.of("JPT|PIMPINAN TINGGI", PositionCategory.JPT_PRATAMA),
            Clue.of("ADMINISTRATOR", PositionCategory.ADMINISTRATOR),
            Clue.of("PENGAWAS", PositionCategory.PENGAWAS));

    /** Words by which a post is known when neither echelon nor kind tells; first match counts. */
    private static final List<Clue> TITLE_CLUES = List.of(
            Clue.of(
                    "\\b(AHLI (PERTAMA|MUDA|MADYA|UTAMA)|TERAMPIL|MAHIR|PENYELIA|PEMULA)\\b",
                    PositionCategory.FUNGSIONAL),
            Clue.of("^(GURU|KEPALA (SD|SMP|TK|SEKOLAH)|PERAWAT|BIDAN|DOKTER|APOTEKER)\\b", PositionCategory.FUNGSIONAL),
            Clue.of("^SEKRETARIS DAERAH PROVINSI", PositionCategory.JPT_MADYA),
            Clue.of("^(SEKRETARIS (DAERAH|DPRD)|STAF AHLI)\\b", PositionCategory.JPT_PRATAMA),
            Clue.of("^ASISTEN .*(SEKDA|SEKRETARI|PEMERINTAHAN|PEREKONOMIAN|UMUM)", PositionCategory.JPT_PRATAMA),
            Clue.of("^INSPEKTUR PEMBANTU", PositionCategory.ADMINISTRATOR),
            Clue.of("^INSPEKTUR\\b", PositionCategory.JPT_PRATAMA),
            Clue.of("^KEPALA (DINAS|BADAN|SATUAN POLISI)\\b", PositionCategory.JPT_PRATAMA),
            Clue.of("^CAMAT\\b|^(KEPALA (BIDANG|BAGIAN)|KABID|KABAG)\\b", PositionCategory.ADMINISTRATOR),
            Clue.of("^SEKRETARIS (DINAS|BADAN|INSPEKTORAT|KECAMATAN|CAMAT)\\b", PositionCategory.ADMINISTRATOR),
            Clue.of("^LURAH\\b|^SEKRETARIS (KELURAHAN|LURAH)\\b", PositionCategory.PENGAWAS),
            Clue.of("^(KEPALA (SUB|SEKSI|UPT)|KASUB|KASI\\b)", PositionCategory.PENGAWAS),
            Clue.of(
                    "^(STAF\\b|PENGADMINISTRASI|PENGELOLA|OPERATOR|PRAMU|PENGEMUDI|PENATA LAYANAN|PENELAAH|PENGOLAH)",
                    PositionCategory.PELAKSANA));

    private static final Pattern ACTING = Pattern.compile("^(PLT|PLH|PJS|PJ)\\.?\\s+");

    public PositionCategory category() {
        PositionCategory byEchelon =
                BY_ECHELON.get(echelon.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT));
        if (byEchelon != null) {
            return byEchelon;
        }
        return match(KIND_CLUES, kind.strip().toUpperCase(Locale.ROOT))
                .or(() -> match(TITLE_CLUES, plainTitle()))
                .orElse(PositionCategory.UNKNOWN);
    }

    /** Class used in national statistics, which counts camat and lurah apart. */
    public StatisticsCategory statisticsCategory() {
        return StatisticsCategory.of(category(), title);
    }

    /** The title in capitals without "Plt." and the like, in which a post is held for a time. */
    public String plainTitle() {
        return ACTING.matcher(title.strip().toUpperCase(Locale.ROOT)).replaceFirst("");
    }

    /** Whether the post is held for a time only (Plt., Plh., Pj.). */
    public boolean acting() {
        return ACTING.matcher(title.strip().toUpperCase(Locale.ROOT)).find();
    }

    private static Optional<PositionCategory> match(List<Clue> clues, String text) {
        return clues.stream()
                .filter(clue -> clue.words().matcher(text).find())
                .map(Clue::category)
                .findFirst();
    }
}
