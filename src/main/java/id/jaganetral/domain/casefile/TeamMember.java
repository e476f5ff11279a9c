package id.jaganetral.domain.casefile;

/** A seat in the examining team or the ethics panel (tim pemeriksa, Majelis Kode Etik). */
public record TeamMember(Official official, Element element, Seat seat) {

    /** Why the person sits there (unsur). */
    public enum Element {
        /** Atasan langsung. */
        SUPERIOR,
        /** Unsur pengawasan. */
        OVERSIGHT,
        /** Unsur kepegawaian. */
        PERSONNEL,
        /** Pejabat lain. */
        OTHER
    }

    /** Kedudukan. */
    public enum Seat {
        CHAIR,
        SECRETARY,
        MEMBER
    }
}
