package id.jaganetral.application.privacy;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the names privacy mode hides: everybody in the roster and everybody a report names. */
public final class CollectNames {
    private static final int PIECE = 500;

    private final UnitOfWork unitOfWork;

    public CollectNames(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public NameMask collect() {
        Set<String> names = new HashSet<>();
        return unitOfWork.read(tx -> {
            tx.queries(EmployeeQueries.class).everyone(line -> names.add(line.name()));
            subjects(tx, names);
            return new NameMask(names);
        });
    }

    private static void subjects(Reading tx, Set<String> names) {
        ReportQueries reports = tx.queries(ReportQueries.class);
        int from = 0;
        List<ReportLine> lines = reports.lines(ReportFilter.everything(), from, PIECE);
        while (!lines.isEmpty()) {
            lines.forEach(line -> names.addAll(line.subjects()));
            from += lines.size();
            lines = reports.lines(ReportFilter.everything(), from, PIECE);
        }
    }
}
