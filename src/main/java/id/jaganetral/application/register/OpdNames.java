package id.jaganetral.application.register;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.recap.PrepareRecap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names of the OPDs registers are narrowed by: those with active staff, and those with people reported. */
public final class OpdNames {
    private final FindEmployees people;
    private final PrepareRecap recaps;

    public OpdNames(FindEmployees people, PrepareRecap recaps) {
        this.people = people;
        this.recaps = recaps;
    }

    public List<String> all() {
        Set<String> opds = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream<String> ofStaff = people.search(EmployeeFilter.everyone(), Integer.MAX_VALUE).lines().stream()
                .map(EmployeeLine::opd);
        Stream.concat(ofStaff, recaps.opds().stream())
                .filter(opd -> !opd.isEmpty())
                .forEach(opds::add);
        return List.copyOf(opds);
    }
}
