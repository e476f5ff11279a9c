package id.jaganetral.application.access;

/** What a role may be allowed (wewenang). Everything that is not allowed is refused. */
public enum Permission {
    /** Law and calendar; needed by whoever reads anything else. */
    SEE_LAW,
    SEE_ROSTER,
    SEE_REPORTS,
    SEE_CASES,
    SEE_LETTERS,
    SEE_RECEIVED_LETTERS,
    SEE_RECAPS,
    /** Open the seal on reporters, of those reports only for which one is named. */
    SEE_REPORTERS,
    /** Import people and units, lay down heads of units. */
    KEEP_ROSTER,
    /** Log reports, correct them, add people and evidence. */
    LOG_REPORTS,
    /** Open case files, classify, record facts. */
    KEEP_CASES,
    /** Issue letters, take numbers. */
    ISSUE_LETTERS,
    KEEP_RECEIVED_LETTERS,
    /** Make a report visible to named people only, and name them. */
    RESTRICT_REPORTS,
    /** Add to the law of the office. */
    KEEP_LAW,
    /** Profile of the office, working weeks, templates. */
    KEEP_OFFICE,
    /** Users, roles, passwords given. */
    KEEP_ACCOUNTS,
    /** Choose retention classes, hold files, propose to destroy (mengusulkan pemusnahan). */
    PROPOSE_DESTRUCTION,
    /** Decide on what another person proposed to destroy, and have it carried out. */
    APPROVE_DESTRUCTION,
    /** Backups and restore. */
    KEEP_WORKSPACE,
    /** Read the log of what was done. */
    READ_LOG
}
