package id.jaganetral.domain.authority;

/** Kind of government an employee serves (jenis instansi); the authority table differs between them. */
public enum GovernmentKind {
    /** Instansi pusat. */
    CENTRAL,
    /** Pemerintah provinsi. */
    PROVINCE,
    /** Pemerintah kabupaten atau kota. */
    REGENCY
}
