package id.jaganetral.domain.rule.classification;

/** How well a row of the catalogue fits an act. */
public enum Fit {
    /** All that the row asks for is known and there. */
    APPLIES,
    /** Nothing speaks against it, but something is not known or disputed. */
    POSSIBLE,
    /** Something the row asks for is missing. */
    DOES_NOT_APPLY
}
