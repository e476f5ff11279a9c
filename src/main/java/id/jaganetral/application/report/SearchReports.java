package id.jaganetral.application.report;

import id.jaganetral.application.search.SearchHit;
import id.jaganetral.application.search.SearchProvider;
import java.util.List;

/** Answers the search over everything for reports; the reporter is not searched. */
public final class SearchReports implements SearchProvider {
    private final ListReports reports;

    public SearchReports(ListReports reports) {
        this.reports = reports;
    }

    @Override
    public List<SearchHit> find(String text, int most) {
        return reports.list(ReportFilter.everything().withText(text), 0, most).lines().stream()
                .map(line -> new SearchHit(line.id().toString(), line.number(), String.join(", ", line.subjects())))
                .toList();
    }
}
