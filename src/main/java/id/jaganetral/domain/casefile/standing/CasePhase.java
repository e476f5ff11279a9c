package id.jaganetral.domain.casefile.standing;

/** The large steps of a case, as a stepper shows them. */
public enum CasePhase {
    REVIEW,
    SUMMONS,
    EXAMINATION,
    REPORT,
    DECISION,
    DELIVERY,
    SERVING,
    DONE
}
