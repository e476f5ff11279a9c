package id.jaganetral.application.report;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;

/**
 * A person reported, as the form has it: found in the roster, typed by hand, or known only by what the report says.
 *
 * @param statedName name or account as the report gives it
 * @param employee the person in the roster; the identity is frozen when the report is saved
 * @param typed identity typed by hand, for people outside the roster
 */
public record DraftSubject(String statedName, Optional<EmployeeId> employee, Optional<EmployeeSnapshot> typed) {

    public static DraftSubject fromRoster(EmployeeId employee) {
        return new DraftSubject("", Optional.of(employee), Optional.empty());
    }

    public static DraftSubject typed(EmployeeSnapshot identity) {
        return new DraftSubject("", Optional.empty(), Optional.of(identity));
    }

    /** Belum teridentifikasi. */
    public static DraftSubject unidentified(String statedName) {
        return new DraftSubject(statedName, Optional.empty(), Optional.empty());
    }
}
