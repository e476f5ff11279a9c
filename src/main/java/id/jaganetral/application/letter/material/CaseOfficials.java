package id.jaganetral.application.letter.material;

import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;

/** Who acts on a person where a kind of sanction is at stake (port). */
public interface CaseOfficials {
    /** Who may impose it, by the title letters print. */
    Optional<String> decider(EmployeeSnapshot person, String sanction);

    /** The direct superior, who examines or sits in the team. */
    Optional<Official> superior(EmployeeSnapshot person, String sanction);
}
