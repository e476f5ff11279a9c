package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitId;
import java.util.Optional;
import java.util.Set;

/**
 * Which people to find.
 *
 * @param text words that must all occur in name, number, post or unit; empty for everyone
 * @param kinds empty for all kinds
 * @param under the unit and everything below it; empty for all
 * @param grade golongan, empty for all
 * @param categories empty for all
 * @param inactiveToo whether people who have left are shown as well
 */
public record EmployeeFilter(
        String text,
        Set<EmploymentKind> kinds,
        Optional<UnitId> under,
        String grade,
        Set<PositionCategory> categories,
        boolean inactiveToo) {
    public EmployeeFilter {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
    }

    public static EmployeeFilter everyone() {
        return new EmployeeFilter("", Set.of(), Optional.empty(), "", Set.of(), false);
    }

    public static EmployeeFilter text(String text) {
        return new EmployeeFilter(text, Set.of(), Optional.empty(), "", Set.of(), false);
    }

    /** Whether it asks for more than a text and for people who are still there. */
    boolean narrows() {
        return !kinds.isEmpty() || under.isPresent() || !grade.isEmpty() || !categories.isEmpty();
    }
}
