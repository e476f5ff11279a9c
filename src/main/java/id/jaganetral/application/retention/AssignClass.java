package id.jaganetral.application.retention;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetainedItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Chooses another class for a report or a case file, with a reason. */
public final class AssignClass {
    /** Input for the code. */
    public static final String CODE = "code";

    private final UnitOfWork uow;
    private final Terms terms;
    private final Officer officer;
    private final Clock clock;

    public AssignClass(UnitOfWork uow, Terms terms, Officer officer, Clock clock) {
        this.uow = uow;
        this.terms = terms;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * Refused for a file on a list: what the second person looks at must not change underneath.
     *
     * @param item the report or the case file
     */
    public Outcome<RetainedFile> assign(UUID report, UUID item, String code, String reason) {
        List<Reason> reasons = new ArrayList<>();
        KeepSchedule.said(reason, KeepSchedule.REASON, "retention.reason.missing", reasons);
        return uow.write(tx -> {
            Optional<RetainedFile> file = terms.file(tx, report);
            Optional<RetainedItem> found = file.stream()
                    .flatMap(one -> one.items().stream())
                    .filter(one -> one.id().equals(item))
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(Reason.of(Message.of("retention.gone")));
            }
            if (terms.schedule(tx).find(code).isEmpty()) {
                reasons.add(Reason.atField(CODE, Message.of("retention.class.missing")));
            }
            file.get()
                    .proposal()
                    .ifPresent(list -> reasons.add(Reason.of(
                            Message.of("retention.proposed", found.get().number(), list))));
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            tx.store(RetentionStore.class)
                    .assign(found.get(), report, code, reason.strip(), officer.name(), clock.instant());
            tx.note(Act.about(ActKind.RETENTION_CLASS, item, found.get().number(), code));
            return Outcome.done(terms.file(tx, report).orElseThrow());
        });
    }
}
