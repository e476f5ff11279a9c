package id.jaganetral.application.recap;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.CaseHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the box a case file belongs in from its facts. */
public final class CaseFileOutcomes implements CaseOutcomes {
    private final UnitOfWork uow;
    private final CaseDesk desk;

    public CaseFileOutcomes(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
    }

    @Override
    public Map<UUID, CaseOutcome> of(Collection<UUID> caseFiles) {
        return uow.read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            Map<UUID, CaseOutcome> outcomes = new LinkedHashMap<>();
            for (UUID id : caseFiles) {
                queries.find(new CaseFileId(id)).ifPresent(file -> outcomes.put(id, outcome(file)));
            }
            return outcomes;
        });
    }

    public CaseOutcome outcome(CaseFile file) {
        CaseHistory history = file.history();
        Optional<CaseFact.Decided> decided = history.last(CaseFact.Decided.class);
        return new CaseOutcome(
                file.number(),
                desk.assess(file).stage(),
                box(history, decided),
                decided.map(CaseFact.Decided::kind).map(this::kind).orElse(""),
                decided.map(CaseFact.Decided::number).orElse(""),
                decided.map(CaseFact.Decided::on));
    }

    private String kind(String code) {
        return desk.law().rules().kinds().containsKey(code)
                ? desk.law().rules().kind(code).name()
                : code;
    }

    /** The first that holds, from what ends a case down to what leaves it open. */
    static RecapOutcome box(CaseHistory history, Optional<CaseFact.Decided> decided) {
        if (decided.isPresent()) {
            return annulled(history) ? RecapOutcome.ANNULLED : RecapOutcome.SANCTIONED;
        }
        if (history.goneForGood() || history.has(CaseFact.HandedOver.class)) {
            return RecapOutcome.LEFT_SERVICE;
        }
        if (history.has(CaseFact.ClosedNotProven.class)) {
            return RecapOutcome.NOT_PROVEN;
        }
        if (history.has(CaseFact.MovedToOtherTrack.class)) {
            return RecapOutcome.MOVED;
        }
        return blocked(history);
    }

    private static RecapOutcome blocked(CaseHistory history) {
        Optional<LocalDate> since = history.last(CaseFact.RecordsBlocked.class).map(CaseFact.RecordsBlocked::on);
        if (since.isEmpty()) {
            return RecapOutcome.AWAITING_FOLLOW_UP;
        }
        boolean lifted = history.last(CaseFact.RecordsUnblocked.class)
                .filter(unblocked -> !unblocked.on().isBefore(since.get()))
                .isPresent();
        return lifted ? RecapOutcome.UNBLOCKED : RecapOutcome.BLOCKED;
    }

    private static boolean annulled(CaseHistory history) {
        return Stream.concat(
                        history.last(CaseFact.AppealDecided.class).stream().map(CaseFact.AppealDecided::outcome),
                        history.last(CaseFact.ObjectionDecided.class).stream().map(CaseFact.ObjectionDecided::outcome))
                .anyMatch(CaseFact.RemedyOutcome.ANNULLED::equals);
    }
}
