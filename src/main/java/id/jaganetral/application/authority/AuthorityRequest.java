package id.jaganetral.application.authority;

import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;
import java.util.Set;

/**
 * Who may impose this kind of sanction on this person?
 *
 * @param person as frozen in the case file
 * @param kind code of the kind of sanction
 * @param implicated people who took part in the breach
 * @param presidential whether appointed by the President
 * @param personnelAuthority whether the person is the personnel authority (PPK)
 * @param seconded whether the person works away from the home agency
 */
public record AuthorityRequest(
        EmployeeSnapshot person,
        String kind,
        Set<EmployeeId> implicated,
        boolean presidential,
        boolean personnelAuthority,
        boolean seconded) {
    public AuthorityRequest {
        implicated = Set.copyOf(implicated);
    }

    /** With what an officer noted of the person. */
    public static AuthorityRequest of(
            EmployeeSnapshot person, String kind, Set<EmployeeId> implicated, Optional<Circumstance> noted) {
        return new AuthorityRequest(
                person,
                kind,
                implicated,
                noted.map(Circumstance::presidential).orElse(false),
                noted.map(Circumstance::personnelAuthority).orElse(false),
                noted.map(Circumstance::seconded).orElse(false));
    }

    public static AuthorityRequest of(EmployeeSnapshot person, String kind) {
        return new AuthorityRequest(person, kind, Set.of(), false, false, false);
    }
}
