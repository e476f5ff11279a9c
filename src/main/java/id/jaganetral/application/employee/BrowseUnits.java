package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitTree;
import java.util.List;

/** Shows the units as a tree under the OPDs, with the number of people. */
public final class BrowseUnits {
    private final FindEmployees directory;

    public BrowseUnits(FindEmployees directory) {
        this.directory = directory;
    }

    /** The OPDs by name. Units made from names only are left out when nobody is in them. */
    public List<UnitLine> opds() {
        EmployeeIndex index = directory.index();
        return lines(index.units().opds(), index);
    }

    private static List<UnitLine> lines(List<OrganisationUnit> units, EmployeeIndex index) {
        return units.stream()
                .map(unit -> line(unit, index))
                .filter(line -> line.people() > 0 || !line.id().derived())
                .toList();
    }

    private static UnitLine line(OrganisationUnit unit, EmployeeIndex index) {
        UnitTree tree = index.units();
        List<UnitLine> below = lines(tree.children(unit.id()), index);
        int people = index.countIn(unit.id())
                + below.stream().mapToInt(UnitLine::people).sum();
        return new UnitLine(unit.id(), unit.name(), people, below);
    }
}
