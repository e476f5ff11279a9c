package id.jaganetral.domain.rule.addition;

/** What an addition does. */
public enum Change {
    /** A new entry. */
    NEW,
    /** The entry reads otherwise from a day on; before it, it stays as it was. */
    VERSION,
    /** The entry was wrong from the beginning (perbaikan menurut naskah). */
    OVERRIDE,
    /** The entry ends, or never was. */
    END,
    /** The entry was compared with the signed text and holds (sudah dicocokkan dengan naskah asli). */
    CONFIRM,
    /** An earlier addition is taken back. */
    WITHDRAW
}
