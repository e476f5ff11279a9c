package id.jaganetral.domain.rule;

/**
 * A provision a catalogue row rests on, and as what.
 *
 * @param provision id of the provision
 * @param note how the link was found, empty when the sources state it
 */
public record LegalBasis(Role role, String provision, String note) {

    /** As what a provision supports a row. */
    public enum Role {
        /** The norm that was broken. */
        NORM,
        /** The provision that names the sanction. */
        SANCTION,
        /** What replaced a provision the decree cites. */
        SUCCESSOR,
        /** Election law that covers the same act; not the personnel authority's business. */
        ELECTION_LAW_PARALLEL
    }
}
