package id.jaganetral.application.employee;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import java.util.List;

/** Finds people for the search over everything. */
public final class SearchEmployees implements SearchProvider {
    private final FindEmployees find;

    public SearchEmployees(FindEmployees find) {
        this.find = find;
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        return find.search(EmployeeFilter.text(text), most).lines().stream()
                .map(line -> new SearchHit(line.id().toString(), line.name(), detail(line)))
                .toList();
    }

    private static String detail(EmployeeLine line) {
        return line.unitName().isEmpty() ? line.position() : line.position() + ", " + line.unitName();
    }
}
