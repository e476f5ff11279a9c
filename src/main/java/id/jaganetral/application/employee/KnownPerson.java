package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;

/**
 * What an import needs to know of a person already stored.
 *
 * @param name without titles, to recognise people whose row was rejected
 * @param fingerprint of the row last imported
 */
public record KnownPerson(
        EmployeeId id, String nip, String name, EmploymentKind kind, boolean active, long fingerprint) {
    @Override
    public String toString() {
        return "KnownPerson[" + id + "]";
    }
}
