package id.jaganetral.domain.rule;

/** Level of a sanction (tingkat), from the lightest up; CONTRACT stands apart. */
public enum SanctionLevel {
    /** Sanksi moral. */
    MORAL,
    /** Ringan. */
    LIGHT,
    /** Sedang. */
    MEDIUM,
    /** Berat. */
    HEAVY,
    /** Pemberhentian tidak dengan hormat, outside the discipline regulation. */
    DISMISSAL,
    /** Whatever the agency's own rule or the contract lays down. */
    CONTRACT
}
