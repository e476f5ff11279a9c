package id.jaganetral.application.retention;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.retention.RetainedFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds a report, a case file or a piece of evidence, and lifts holds. Whatever of a file is held, the whole file is neither
 * proposed nor destroyed; a list it stands on can no longer be approved.
 */
public final class HoldFile {
    /** Inputs, by the names of their fields. */
    public static final String TARGET = "target";

    public static final String GROUND = "ground";

    private final UnitOfWork uow;
    private final Terms terms;
    private final KeepCustody custody;
    private final Officer officer;
    private final Clock clock;

    public HoldFile(UnitOfWork uow, Terms terms, KeepCustody custody, Officer officer, Clock clock) {
        this.uow = uow;
        this.terms = terms;
        this.custody = custody;
        this.officer = officer;
        this.clock = clock;
    }

    /** Something that can be held, and what it is called. */
    public record Target(UUID id, Hold.Kind kind, String label) {}

    /** The report, its case files and its evidence; none when the file may not be seen. */
    public List<Target> targets(UUID report) {
        return uow.read(tx -> targets(tx, terms.file(tx, report)));
    }

    private static List<Target> targets(Reading tx, Optional<RetainedFile> found) {
        List<Target> all = new ArrayList<>();
        found.ifPresent(file -> {
            file.items()
                    .forEach(item -> all.add(
                            new Target(item.id(), Hold.Kind.valueOf(item.kind().name()), item.number())));
            tx.queries(EvidenceQueries.class)
                    .ofReport(new ReportId(file.report()))
                    .forEach(piece -> all.add(new Target(
                            piece.id().value(),
                            Hold.Kind.EVIDENCE,
                            EvidenceNumber.of(file.number(), piece.order()).text())));
        });
        return all;
    }

    private static Optional<Hold> standing(Optional<RetainedFile> file, UUID target) {
        return file.stream()
                .flatMap(one -> one.holds().stream())
                .filter(hold -> hold.target().equals(target))
                .findFirst();
    }

    public Outcome<RetainedFile> hold(UUID report, UUID target, Optional<Hold.Ground> ground, String reason) {
        List<Reason> reasons = new ArrayList<>();
        KeepSchedule.said(reason, KeepSchedule.REASON, "retention.reason.missing", reasons);
        if (ground.isEmpty()) {
            reasons.add(Reason.atField(GROUND, Message.of("retention.hold.ground.missing")));
        }
        return uow.write(tx -> {
            Optional<RetainedFile> file = terms.file(tx, report);
            Optional<Target> found = targets(tx, file).stream()
                    .filter(one -> one.id().equals(target))
                    .findFirst();
            if (found.isEmpty()) {
                reasons.add(Reason.atField(TARGET, Message.of("retention.gone")));
            }
            if (standing(file, target).isPresent()) {
                reasons.add(Reason.atField(TARGET, Message.of("retention.hold.already")));
            }
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Hold hold = new Hold(
                    target,
                    found.get().kind(),
                    report,
                    found.get().label(),
                    ground.orElseThrow(),
                    reason.strip(),
                    officer.name(),
                    clock.instant());
            tx.note(Act.about(ActKind.RETENTION_HELD, target, hold.label()));
            return Outcome.done(keep(tx, hold, true));
        });
    }

    public Outcome<RetainedFile> lift(UUID report, UUID target, String reason) {
        List<Reason> reasons = new ArrayList<>();
        KeepSchedule.said(reason, KeepSchedule.REASON, "retention.reason.missing", reasons);
        return uow.write(tx -> {
            Optional<Hold> standing = standing(terms.file(tx, report), target);
            if (standing.isEmpty()) {
                reasons.add(Reason.atField(TARGET, Message.of("retention.hold.none")));
            }
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Hold before = standing.get();
            Hold lifted = new Hold(
                    target,
                    before.kind(),
                    report,
                    before.label(),
                    before.ground(),
                    reason.strip(),
                    officer.name(),
                    clock.instant());
            tx.note(Act.about(ActKind.RETENTION_LIFTED, target, lifted.label()));
            return Outcome.done(keep(tx, lifted, false));
        });
    }

    /** What is held with its report is held too; its own record says so only when it was held alone. */
    private RetainedFile keep(Writing tx, Hold hold, boolean held) {
        tx.store(RetentionStore.class).hold(hold, held);
        tx.queries(EvidenceQueries.class).ofReport(new ReportId(hold.report())).stream()
                .filter(piece -> piece.id().value().equals(hold.target()))
                .forEach((EvidenceItem piece) ->
                        custody.enter(tx, piece, held ? CustodyAct.HELD : CustodyAct.HOLD_LIFTED, ""));
        return terms.file(tx, hold.report()).orElseThrow();
    }
}
