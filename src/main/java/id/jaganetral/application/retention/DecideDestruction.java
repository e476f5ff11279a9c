package id.jaganetral.application.retention;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.ListDecision;
import id.jaganetral.domain.retention.RetainedFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The second of two steps: another person approves or refuses. Not the account that proposed, in whichever session, nor
 * another account of the same person; nor when the account that proposed was closed since, or something on the list has
 * changed.
 */
public final class DecideDestruction {
    private final UnitOfWork uow;
    private final Terms terms;
    private final Actor actor;
    private final Clock clock;

    public DecideDestruction(UnitOfWork uow, Terms terms, Actor actor, Clock clock) {
        this.uow = uow;
        this.terms = terms;
        this.actor = actor;
        this.clock = clock;
    }

    /** After this what is listed may be destroyed. */
    public Outcome<DestructionList> approve(UUID list) {
        return decide(list, ListDecision.Kind.APPROVED, "", ActKind.DESTRUCTION_APPROVED);
    }

    /** Nothing of the list is destroyed; a reason is asked for. */
    public Outcome<DestructionList> refuse(UUID list, String reason) {
        return decide(list, ListDecision.Kind.REFUSED, reason, ActKind.DESTRUCTION_REFUSED);
    }

    private Outcome<DestructionList> decide(UUID id, ListDecision.Kind kind, String reason, ActKind act) {
        return uow.write(tx -> {
            Optional<DestructionList> found = tx.queries(RetentionQueries.class).list(id);
            if (found.filter(one -> one.state() == DestructionList.State.WAITING)
                    .isEmpty()) {
                return Outcome.refused(Reason.of(Message.of("retention.list.decided")));
            }
            DestructionList list = found.get();
            List<Reason> reasons = new ArrayList<>(sameHands(tx, list));
            if (kind == ListDecision.Kind.REFUSED) {
                KeepSchedule.said(reason, KeepSchedule.REASON, "retention.reason.missing", reasons);
            } else {
                reasons.addAll(against(tx, list));
            }
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            tx.store(DestructionStore.class)
                    .decide(id, new ListDecision(kind, actor.id(), actor.name(), reason.strip(), clock.instant()));
            tx.note(Act.about(act, id, list.number()));
            return Outcome.done(tx.queries(RetentionQueries.class).list(id).orElseThrow());
        });
    }

    private List<Reason> sameHands(Reading tx, DestructionList list) {
        boolean same = list.proposer().equals(actor.id())
                || tx.queries(RetentionQueries.class).samePerson(list.proposer(), actor.id());
        return same ? List.of(Reason.of(Message.of("retention.approve.same"))) : List.of();
    }

    private List<Reason> against(Reading tx, DestructionList list) {
        List<Reason> reasons = new ArrayList<>();
        if (!tx.queries(RetentionQueries.class).active(list.proposer())) {
            reasons.add(Reason.of(Message.of("retention.approve.closed")));
        }
        Map<UUID, RetainedFile> all = terms.byReport(tx);
        list.files().forEach(line -> Objections.to(
                        line, Optional.ofNullable(all.get(line.file().report())), terms.today())
                .ifPresent(reasons::add));
        return reasons;
    }
}
