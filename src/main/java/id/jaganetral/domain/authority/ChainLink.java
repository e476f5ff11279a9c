package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.OrganisationUnit;
import java.util.Optional;

/**
 * A unit above the person and who heads it.
 *
 * @param head empty when not known, or when the unit has no post of a head
 */
public record ChainLink(OrganisationUnit unit, Optional<Official> head, Basis basis) {

    /** How the head is known. */
    public enum Basis {
        /** The roster tells. */
        ROSTER,
        /** An officer laid it down. */
        ENTRY,
        /** An officer laid down that there is no post of a head. */
        NO_POST,
        /** The roster names nobody, or more than one. */
        UNKNOWN
    }
}
