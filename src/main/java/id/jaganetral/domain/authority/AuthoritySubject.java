package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import java.util.Optional;

/**
 * What the authority table asks about the person examined (terlapor).
 *
 * @param person empty for people outside the roster
 * @param presidential whether appointed by the President
 * @param personnelAuthority whether the person is the personnel authority (PPK) of the agency
 * @param seconded whether the person works away from the home agency (diperbantukan)
 */
public record AuthoritySubject(
        Optional<EmployeeId> person,
        EmploymentKind staff,
        SubjectPost post,
        boolean presidential,
        boolean personnelAuthority,
        boolean seconded) {

    public static AuthoritySubject of(EmploymentKind staff, SubjectPost post) {
        return new AuthoritySubject(Optional.empty(), staff, post, false, false, false);
    }
}
