package id.jaganetral.application.sample;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.Sex;
import java.time.LocalDate;

/**
 * An invented person.
 *
 * @param positionKind id of the kind of post in SIASN: 1 structural, 2 functional, 4 executive
 * @param grade empty for part-time staff
 */
public record SamplePerson(
        int index,
        Nip nip,
        PersonName name,
        Sex sex,
        LocalDate birthDate,
        EmploymentKind kind,
        String grade,
        int positionKind,
        String position,
        String echelon,
        LocalDate positionSince,
        OrganisationUnit unit) {}
