package id.jaganetral.application.register.book;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.CaseFileHead;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.recap.CaseFileOutcomes;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads case files one after the other, so that never more than one lies whole in memory. */
final class CaseEntries {
    private final UnitOfWork uow;
    private final CaseDesk desk;
    private final CaseFileOutcomes outcomes;

    CaseEntries(UnitOfWork uow, CaseDesk desk) {
        this.uow = uow;
        this.desk = desk;
        this.outcomes = new CaseFileOutcomes(uow, desk);
    }

    /** Files opened in the period, in order of their numbers. */
    List<CaseEntry> opened(RecapRequest request) {
        return entries(ofOpd(request)
                .and(head -> !head.openedOn().isBefore(request.from())
                        && !head.openedOn().isAfter(request.until())));
    }

    /** Files that were open in the period, or decided in it. */
    List<CaseEntry> alive(RecapRequest request) {
        return entries(ofOpd(request).and(head -> !head.openedOn().isAfter(request.until()))).stream()
                .filter(entry -> !entry.outcome().stage().closed() || changedIn(entry, request))
                .toList();
    }

    private static boolean changedIn(CaseEntry entry, RecapRequest request) {
        return Stream.concat(Stream.of(entry.openedOn()), entry.outcome().decidedOn().stream())
                .anyMatch(day -> !day.isBefore(request.from()) && !day.isAfter(request.until()));
    }

    /** Files in which a sanction is or was being served in the period. */
    List<CaseEntry> serving(RecapRequest request) {
        return entries(ofOpd(request).and(head -> !head.openedOn().isAfter(request.until()))).stream()
                .filter(entry -> entry.servedBetween(request.from(), request.until()))
                .toList();
    }

    private static Predicate<CaseFileHead> ofOpd(RecapRequest request) {
        return head -> request.opd().filter(opd -> !opd.equals(head.opd())).isEmpty();
    }

    private List<CaseEntry> entries(Predicate<CaseFileHead> wanted) {
        return uow.read(tx -> {
            CaseFileQueries queries = tx.queries(CaseFileQueries.class);
            return queries.heads().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(CaseFileHead::number))
                    .map(head -> queries.find(head.id()))
                    .flatMap(Optional::stream)
                    .map(this::entry)
                    .toList();
        });
    }

    private CaseEntry entry(CaseFile file) {
        return CaseEntry.of(file, desk.assess(file), outcomes.outcome(file));
    }
}
