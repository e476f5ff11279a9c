package id.jaganetral.domain.report;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;
import java.util.UUID;

/**
 * A person reported (terlapor). Until identified there is only what the report says of the person.
 *
 * @param id names this subject within all reports
 * @param statedName name or account as the report gives it, empty when identified at once
 * @param identity the person as found in the roster, or typed for people outside it; empty until identified
 */
public record Subject(UUID id, String statedName, Optional<EmployeeSnapshot> identity) {
    public boolean identified() {
        return identity.isPresent();
    }

    /** What to call the person on screen. */
    public String shownName() {
        return identity.map(EmployeeSnapshot::name).orElse(statedName);
    }
}
