package id.jaganetral.domain.roster;

/** How much of the staff a file holds; it decides what it means that somebody is missing from it. */
public enum ImportScope {
    /** All staff of the kinds it holds: who is missing has left and is marked inactive. */
    COMPLETE,
    /** Some of them, such as the list of one OPD: who is missing stays as before. */
    PARTIAL
}
