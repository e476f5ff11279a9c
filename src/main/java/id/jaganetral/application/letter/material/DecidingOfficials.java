package id.jaganetral.application.letter.material;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;

/** Who may impose a kind of sanction on a person, by the title letters print (port). */
@FunctionalInterface
public interface DecidingOfficials {
    Optional<String> decider(EmployeeSnapshot person, String sanction);
}
