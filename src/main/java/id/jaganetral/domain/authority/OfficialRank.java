package id.jaganetral.domain.authority;

/** Ranks of officials the authority table speaks of (jenjang pejabat), from the highest down. */
public enum OfficialRank {
    PRESIDENT,
    /** Pejabat Pembina Kepegawaian. */
    PPK,
    /** Pejabat Pembina Kepegawaian of the agency a secondee comes from (instansi induk). */
    HOME_PPK,
    /** Pejabat yang menandatangani perjanjian kerja. */
    CONTRACT_GIVER,
    /** Kepala Perwakilan RI. */
    HEAD_OF_MISSION,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    /** Ahli madya appointed where there is no Administrator. */
    JF_AHLI_MADYA,
    PENGAWAS,
    /** Ahli muda appointed where there is no Pengawas. */
    JF_AHLI_MUDA
}
