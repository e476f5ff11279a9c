package id.jaganetral.application.report;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.PostLink;
import java.util.List;

/** Lists reports page by page. */
public final class ListReports {
    private final UnitOfWork uow;

    public ListReports(UnitOfWork uow) {
        this.uow = uow;
    }

    /**
     * One page of a list.
     *
     * @param lines the reports of this page
     * @param total how many there are on all pages
     */
    public record Page(List<ReportLine> lines, long total) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    public Page list(ReportFilter filter, int offset, int limit) {
        return uow.read(tx -> {
            ReportQueries reports = tx.queries(ReportQueries.class);
            return new Page(reports.lines(filter, offset, limit), reports.count(filter));
        });
    }

    /** Reports that name a person of the roster. */
    public List<ReportLine> ofEmployee(EmployeeId employee) {
        return uow.read(tx -> tx.queries(ReportQueries.class).ofEmployee(employee));
    }

    /** Reports of the same post, however its address was copied; none when the text is no address. */
    public List<ReportLine> samePost(String link) {
        return PostLink.parse(link)
                .map(address -> uow.<List<ReportLine>>read(
                        tx -> tx.queries(ReportQueries.class).samePost(address.key())))
                .orElse(List.of());
    }
}
