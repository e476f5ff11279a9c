package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmployeeId;
import java.time.Instant;

/**
 * What an officer noted of a person that decides who may punish and no roster tells. A later note counts.
 *
 * @param presidential whether appointed by the President
 * @param personnelAuthority whether the person is the personnel authority (PPK) of the agency
 * @param seconded whether the person works away from the home agency (diperbantukan)
 * @param by who noted it
 */
public record Circumstance(
        EmployeeId person, boolean presidential, boolean personnelAuthority, boolean seconded, String by, Instant at) {}
