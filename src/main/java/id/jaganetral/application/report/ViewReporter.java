package id.jaganetral.application.report;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the seal on who reported (buka identitas pelapor); each look is recorded. */
public final class ViewReporter {
    private static final Logger LOG = LoggerFactory.getLogger(ViewReporter.class);

    private final UnitOfWork uow;

    public ViewReporter(UnitOfWork uow) {
        this.uow = uow;
    }

    public Optional<Reporter> view(ReportId report) {
        LOG.info("reporter of report {} opened", report);
        return uow.read(tx -> tx.queries(ReporterQueries.class).reporter(report));
    }
}
