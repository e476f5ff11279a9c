package id.jaganetral.application.retention;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.ListDecision;
import id.jaganetral.domain.retention.ListedFile;
import id.jaganetral.domain.retention.RetainedFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The first of two steps: a person lists what is to be destroyed (mengusulkan pemusnahan), and may take the list back. */
public final class ProposeDestruction {
    private final UnitOfWork uow;
    private final Terms terms;
    private final Actor actor;
    private final Clock clock;

    public ProposeDestruction(UnitOfWork uow, Terms terms, Actor actor, Clock clock) {
        this.uow = uow;
        this.terms = terms;
        this.actor = actor;
        this.clock = clock;
    }

    /** Refused as a whole when one of the files may not be destroyed, with a reason for each. */
    public Outcome<DestructionList> propose(Collection<UUID> reports, String reason) {
        List<Reason> reasons = new ArrayList<>();
        KeepSchedule.said(reason, KeepSchedule.REASON, "retention.reason.missing", reasons);
        if (reports.isEmpty()) {
            reasons.add(Reason.of(Message.of("retention.propose.nothing")));
        }
        return uow.write(tx -> {
            Map<UUID, RetainedFile> all = terms.byReport(tx);
            List<RetainedFile> chosen = new ArrayList<>();
            for (UUID report : reports) {
                Optional.ofNullable(all.get(report))
                        .ifPresentOrElse(chosen::add, () -> reasons.add(Reason.of(Message.of("retention.gone"))));
            }
            chosen.forEach(file -> against(file).ifPresent(reasons::add));
            return reasons.isEmpty() ? Outcome.done(write(tx, chosen, reason)) : Outcome.refused(reasons);
        });
    }

    private Optional<Reason> against(RetainedFile file) {
        return file.proposal()
                .map(list -> Reason.of(Message.of("retention.proposed", file.number(), list)))
                .or(() -> Objections.to(file, terms.today()));
    }

    private DestructionList write(Writing tx, List<RetainedFile> files, String reason) {
        RetentionStore store = tx.store(RetentionStore.class);
        int year = LocalDate.now(clock).getYear();
        DestructionList list = new DestructionList(
                UUID.randomUUID(),
                String.format("USN-%d-%04d", year, store.nextNumber(year)),
                reason.strip(),
                actor.id(),
                actor.name(),
                clock.instant(),
                files.stream().map(ProposeDestruction::line).toList(),
                Optional.empty(),
                Optional.empty());
        store.propose(list);
        tx.note(Act.about(ActKind.DESTRUCTION_PROPOSED, list.id(), list.number(), files.size()));
        return list;
    }

    private static ListedFile line(RetainedFile file) {
        DueFile due = new DueFile(
                file.report(),
                file.number(),
                file.cases(),
                file.leading().archive().code(),
                file.closedOn().orElseThrow(),
                file.due().orElseThrow());
        return new ListedFile(due, file.mark(), false);
    }

    /** Only by whoever proposed it, while nothing was decided. */
    public Outcome<DestructionList> withdraw(UUID list, String reason) {
        List<Reason> reasons = new ArrayList<>();
        KeepSchedule.said(reason, KeepSchedule.REASON, "retention.reason.missing", reasons);
        return uow.write(tx -> {
            Optional<DestructionList> found = tx.queries(RetentionQueries.class).list(list);
            if (found.filter(one -> one.state() == DestructionList.State.WAITING)
                    .isEmpty()) {
                reasons.add(Reason.of(Message.of("retention.list.decided")));
            } else if (!found.get().proposer().equals(actor.id())) {
                reasons.add(Reason.of(Message.of("retention.list.notYours")));
            }
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            tx.store(RetentionStore.class)
                    .withdraw(
                            list,
                            new ListDecision(
                                    ListDecision.Kind.WITHDRAWN,
                                    actor.id(),
                                    actor.name(),
                                    reason.strip(),
                                    clock.instant()));
            tx.note(Act.about(ActKind.DESTRUCTION_WITHDRAWN, list, found.get().number()));
            return Outcome.done(tx.queries(RetentionQueries.class).list(list).orElseThrow());
        });
    }
}
