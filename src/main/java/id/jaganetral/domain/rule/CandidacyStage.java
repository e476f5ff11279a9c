package id.jaganetral.domain.rule;

/** Whether those who run have been determined as candidates (tahap: bakal calon or calon). */
public enum CandidacyStage {
    PRE_CANDIDACY,
    POST_CANDIDACY,
    ANY;

    /** Whether a row for this stage can apply to an act in the given one. */
    public boolean admits(CandidacyStage actual) {
        return this == ANY || this == actual;
    }
}
