package id.jaganetral.ui.report;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.access.ReportAccess;
import id.jaganetral.application.report.access.ReportAccess.Colleague;
import id.jaganetral.application.report.access.ReportAccess.Reader;
import id.jaganetral.application.report.access.ReportAccessQueries;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.ui.kit.TestKit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One officer is named for every report, and sees who reported. */
final class MemoryReportAccess implements ReportAccessQueries {
    private static final Actor OFFICER = new Actor(
            new UUID(0, 1),
            "Petugas Contoh",
            Set.of("officer"),
            Set.of(Permission.RESTRICT_REPORTS),
            Optional.empty(),
            Optional.empty());

    static RestrictReport restrict(UnitOfWork uow) {
        return new RestrictReport(uow, OFFICER, TestKit.CLOCK);
    }

    @Override
    public Optional<ReportAccess> of(ReportId report) {
        Reader officer = new Reader(OFFICER.id(), OFFICER.name(), true, true);
        return Optional.of(new ReportAccess(Optional.empty(), List.of(officer), true));
    }

    @Override
    public List<Colleague> colleagues() {
        return List.of(new Colleague(OFFICER.id(), OFFICER.name()));
    }
}
