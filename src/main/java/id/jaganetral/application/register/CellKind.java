package id.jaganetral.application.register;

/** What stands in the cells of a column. */
public enum CellKind {
    /** Words that name nobody. */
    TEXT,
    /** Names of people; initials in what leaves the office. */
    NAME,
    /** NIP; the last four digits in what leaves the office. */
    NIP,
    /** Words somebody wrote freely, which may name people; left out of what leaves the office. */
    FREE,
    DAY,
    /** Whole numbers, added up below the column. */
    COUNT,
    /** Whole numbers of which a sum says nothing. */
    NUMBER,
    /** A share of one, shown in percent. */
    SHARE
}
