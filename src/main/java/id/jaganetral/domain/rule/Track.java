package id.jaganetral.domain.rule;

/** The way a case takes (jalur). */
public enum Track {
    /** Kode etik: Majelis Kode Etik and moral sanction. */
    ETHICS,
    /** Disiplin: summons, examination, decision. */
    DISCIPLINE
}
