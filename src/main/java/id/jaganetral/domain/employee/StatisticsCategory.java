package id.jaganetral.domain.employee;

/** Position class of the national neutrality statistics: head of an area stands beside the categories of posts. */
public enum StatisticsCategory {
    JPT,
    /** Kepala wilayah: camat and lurah. */
    AREA_HEAD,
    ADMINISTRATOR,
    PENGAWAS,
    FUNGSIONAL,
    PELAKSANA,
    UNKNOWN;

    public static StatisticsCategory of(PositionCategory category, String title) {
        String plain = new PositionTitle(title, "", "").plainTitle();
        if (plain.matches("(CAMAT|LURAH)\\b.*")) {
            return AREA_HEAD;
        }
        return switch (category) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> JPT;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case PENGAWAS -> PENGAWAS;
            case PELAKSANA -> PELAKSANA;
            case FUNGSIONAL -> FUNGSIONAL;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
