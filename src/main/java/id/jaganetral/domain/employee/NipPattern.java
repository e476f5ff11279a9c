package id.jaganetral.domain.employee;

/** What digits 13 and 14 of a number say about the kind of staff. */
public enum NipPattern {
    /** A month: the number of a PNS or CPNS. */
    PNS,
    /** 21 to 29: the number of a PPPK, full or part time. */
    PPPK,
    /** Neither. */
    UNKNOWN
}
