package id.jaganetral.domain.letter;

import id.jaganetral.domain.employee.EmploymentKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a letter of a form begins with, before anything is known of a case.
 *
 * @param sanctions codes of the kinds of sanction it can impose, in the order offered
 * @param considered regulations it names under "Mengingat"
 * @param fields values by tag
 * @param rows rows by the tag of their list
 * @param after code of the fact a case must hold before a letter of the form is issued; empty for most
 */
public record FormStart(
        List<String> sanctions,
        List<Considered> considered,
        Map<String, String> fields,
        Map<String, List<Map<String, String>>> rows,
        Optional<String> after) {
    public FormStart {
        sanctions = List.copyOf(sanctions);
        considered = List.copyOf(considered);
        fields = Map.copyOf(fields);
        rows = Map.copyOf(rows);
    }

    public static FormStart empty() {
        return new FormStart(List.of(), List.of(), Map.of(), Map.of(), Optional.empty());
    }

    /**
     * A regulation named when it is in force on the day of the letter.
     *
     * @param instrument id in the rule book
     * @param staff kinds of staff it is named for; empty for all
     */
    public record Considered(String instrument, Set<EmploymentKind> staff) {
        public Considered {
            staff = Set.copyOf(staff);
        }

        public boolean concerns(EmploymentKind kind) {
            return staff.isEmpty() || staff.contains(kind);
        }
    }
}
