package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.PositionCategory;
import java.util.Locale;
import java.util.Map;

/** The post of the person examined, as finely as the authority table divides (jabatan terlapor). */
public enum SubjectPost {
    JPT_UTAMA,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    JF_AHLI_UTAMA,
    JF_AHLI_MADYA,
    JF_AHLI_MUDA,
    JF_AHLI_PERTAMA,
    JF_KETERAMPILAN,
    /** Functional, but the title does not tell the level (jenjang). */
    JF_UNKNOWN,
    /** No ASN post, or not told by the roster. */
    NONE;

    private static final Map<String, SubjectPost> LEVEL_WORDS = Map.of(
            "AHLI UTAMA", JF_AHLI_UTAMA,
            "AHLI MADYA", JF_AHLI_MADYA,
            "AHLI MUDA", JF_AHLI_MUDA,
            "AHLI PERTAMA", JF_AHLI_PERTAMA,
            "PENYELIA", JF_KETERAMPILAN,
            "MAHIR", JF_KETERAMPILAN,
            "TERAMPIL", JF_KETERAMPILAN,
            "PEMULA", JF_KETERAMPILAN);

    /** From the category of a post; for functional posts the level stands at the end of the title. */
    public static SubjectPost of(PositionCategory category, String title) {
        return switch (category) {
            case JPT_UTAMA -> JPT_UTAMA;
            case JPT_MADYA -> JPT_MADYA;
            case JPT_PRATAMA -> JPT_PRATAMA;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case PENGAWAS -> PENGAWAS;
            case PELAKSANA -> PELAKSANA;
            case FUNGSIONAL -> level(title);
            case UNKNOWN -> NONE;
        };
    }

    private static SubjectPost level(String title) {
        String words = title.strip().toUpperCase(Locale.ROOT);
        return LEVEL_WORDS.entrySet().stream()
                .filter(level -> words.matches(".*\\b" + level.getKey() + "\\b.*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JF_UNKNOWN);
    }
}
