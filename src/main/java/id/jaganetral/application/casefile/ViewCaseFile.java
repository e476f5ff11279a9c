package id.jaganetral.application.casefile;

import id.jaganetral.application.report.look.NotedLook;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.casefile.CaseFileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks into one case file; a look at a restricted one is noted. */
public final class ViewCaseFile {
    private static final NotedLook<CaseView> LOOK = new NotedLook<>(
            view -> view.file().origin().report(),
            view -> Act.about(
                    ActKind.CASE_SEEN, view.file().id().value(), view.file().number()));

    private final UnitOfWork uow;
    private final CaseDesk desk;

    public ViewCaseFile(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
    }

    /** What was believed at the end of a day: only what had been written down by then, and where it stood then. */
    public Optional<CaseView> believedOn(CaseFileId id, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(desk.clock().getZone()).toInstant();
        return view(id).map(now -> now.file().knownBefore(end))
                .filter(file -> !file.facts().isEmpty())
                .map(file -> new CaseView(file, desk.assess(file, day), day, List.of()));
    }

    public Optional<CaseView> view(CaseFileId id) {
        return LOOK.at(uow, tx -> tx.queries(CaseFileQueries.class).find(id).map(file -> desk.view(tx, file)));
    }
}
