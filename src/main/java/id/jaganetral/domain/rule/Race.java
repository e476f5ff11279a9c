package id.jaganetral.domain.rule;

/** Kind of office voted for (jenis pemilihan). */
public enum Race {
    PRESIDEN,
    DPR,
    DPD,
    DPRD_PROVINSI,
    DPRD_KABKOTA,
    GUBERNUR,
    BUPATI,
    WALIKOTA
}
