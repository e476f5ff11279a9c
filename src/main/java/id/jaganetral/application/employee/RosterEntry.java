package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.Employee;

/**
 * A person to be stored by an import.
 *
 * @param fingerprint of the row it came from
 */
public record RosterEntry(Employee employee, long fingerprint) {}
