package id.jaganetral.application.retention;

import id.jaganetral.application.draft.LeftDrafts;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.ListedFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Destroys what was approved: for each file all rows in one transaction, so that it is there whole or gone whole, then the
 * bytes on the disk. Interrupted, it goes on at the next opening. What was held or changed since the approval stays.
 */
public final class RunDestruction {
    private final UnitOfWork uow;
    private final Terms terms;
    private final DestroyFiles files;
    private final LeftDrafts drafts;
    private final Clock clock;

    public RunDestruction(UnitOfWork uow, Terms terms, DestroyFiles files, LeftDrafts drafts, Clock clock) {
        this.uow = uow;
        this.terms = terms;
        this.files = files;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param destroyed how many files went
     * @param shared how many pieces of evidence stay on the disk, because another report has the same bytes
     * @param left why files stay
     */
    public record Result(int destroyed, int shared, List<Reason> left) {
        public Result {
            left = List.copyOf(left);
        }
    }

    public Outcome<Result> run(UUID id, Progress progress) {
        Optional<DestructionList> found =
                uow.read(tx -> tx.queries(RetentionQueries.class).list(id));
        if (found.filter(list -> list.state() == DestructionList.State.UNDER_WAY)
                .isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("retention.run.none")));
        }
        return Outcome.done(run(found.get(), progress));
    }

    /** Finishes what a kill interrupted, for all lists. */
    public void resume() {
        uow.<List<UUID>>read(tx -> tx.queries(FilesToGo.class).lists())
                .forEach(list -> run(list, Progress.unwatched()));
        files.sweep();
    }

    private Result run(DestructionList list, Progress progress) {
        List<Reason> left = new ArrayList<>();
        List<ListedFile> toGo = list.left();
        int done = 0;
        for (ListedFile file : toGo) {
            progress.at(done, toGo.size());
            destroy(list, file).ifPresent(left::add);
            done++;
        }
        files.sweep();
        progress.at(toGo.size(), toGo.size());
        int shared =
                uow
                        .<List<DestroyedFile>>read(
                                tx -> tx.queries(RetentionQueries.class).destroyedBy(list.id()))
                        .stream()
                        .mapToInt(one -> (int) one.shared())
                        .sum();
        return new Result(toGo.size() - left.size(), shared, left);
    }

    /** Why it stays; empty when it is gone. */
    private Optional<Reason> destroy(DestructionList list, ListedFile line) {
        Outcome<DestructionStore.Removed> outcome = uow.write(tx -> {
            Optional<Reason> against =
                    Objections.to(line, terms.file(tx, line.file().report()), terms.today());
            return against.isPresent() ? Outcome.refused(against.get()) : Outcome.done(remove(tx, list, line.file()));
        });
        return outcome.fold(removed -> Optional.empty(), reasons -> Optional.of(reasons.get(0)));
    }

    private DestructionStore.Removed remove(Writing tx, DestructionList list, DueFile file) {
        String by = list.decision().orElseThrow().by();
        CustodyStore custody = tx.store(CustodyStore.class);
        DestructionStore store = tx.store(DestructionStore.class);
        tx.queries(EvidenceQueries.class)
                .ofReport(new ReportId(file.report()))
                .forEach(piece -> custody.enter(piece, CustodyAct.DESTROYED, clock.instant(), by, list.number()));
        DestructionStore.Removed removed = store.remove(list.id(), file, clock.instant());
        tx.store(EmptyLetters.class).about(file.report(), removed.cases());
        tx.note(Act.about(
                ActKind.FILE_DESTROYED,
                file.report(),
                file.number(),
                list.number(),
                removed.pieces(),
                removed.letters()));
        // before it is durable: a form that is lost for nothing is no harm, one that outlives the file is
        drafts.forget(named(file, removed.ids()));
        return removed;
    }

    /** What a form may call itself by. */
    private static Set<String> named(DueFile file, List<UUID> ids) {
        Set<String> named = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        named.add(file.number());
        Stream.of(file.cases().split(", ")).filter(number -> !number.isEmpty()).forEach(named::add);
        return named;
    }
}
