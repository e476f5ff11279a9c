package id.jaganetral.domain.rule;

/** Whom the act supports or harms (sasaran). Whether a candidate is "bakal calon" or "calon" follows from the dates. */
public enum ActTarget {
    /** Bakal calon or calon. */
    CANDIDATE,
    /** Partai politik. */
    PARTY,
    /** Tim pemenangan or its account. */
    CAMPAIGN_TEAM,
    /** Suami atau istri who runs. */
    SPOUSE,
    /** The employee's own candidacy. */
    SELF,
    /** Not known yet. */
    UNKNOWN
}
