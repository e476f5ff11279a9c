package id.jaganetral.domain.employee;

/** Kind of staff; it decides the legal regime. */
public enum EmploymentKind {
    /** Pegawai Negeri Sipil. */
    PNS,
    /** Calon Pegawai Negeri Sipil. */
    CPNS,
    /** Pegawai Pemerintah dengan Perjanjian Kerja. */
    PPPK,
    /** PPPK Paruh Waktu. */
    PPPK_PART_TIME,
    /** Everybody else a report may name: PPPNPN, honorer, kepala desa, perangkat desa. */
    NON_ASN
}
