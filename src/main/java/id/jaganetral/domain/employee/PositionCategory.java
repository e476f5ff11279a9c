package id.jaganetral.domain.employee;

/** Category of a post (jabatan), from the highest down. */
public enum PositionCategory {
    JPT_UTAMA,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    FUNGSIONAL,
    /** Not an ASN post, or not told by the roster. */
    UNKNOWN
}
