package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitId;
import java.util.Optional;

/**
 * A person in a list, as of today.
 *
 * @param nip 18 digits, empty when there is none
 * @param name with titles
 * @param grade golongan, empty when not known
 * @param opd empty when the unit's place is not known
 */
public record EmployeeLine(
        EmployeeId id,
        String nip,
        String name,
        EmploymentKind kind,
        String grade,
        String position,
        PositionCategory category,
        Optional<UnitId> unit,
        String unitName,
        String opd,
        boolean active) {

    EmployeeLine withOpd(String found) {
        return new EmployeeLine(id, nip, name, kind, grade, position, category, unit, unitName, found, active);
    }

    /** Shows no name and no number: this may get into a log. */
    @Override
    public String toString() {
        return "EmployeeLine[" + id + "]";
    }
}
