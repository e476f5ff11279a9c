package id.jaganetral.application.rule.addition;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.addition.AdditionCheck;
import id.jaganetral.domain.rule.addition.AdditionDraft;
import id.jaganetral.domain.rule.addition.Additions;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.domain.rule.addition.EntryFields;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.addition.LawAddition;
import id.jaganetral.domain.rule.addition.LawAddition.Ground;
import id.jaganetral.domain.rule.check.BookFinding;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds to the law (menambah atau membetulkan butir peraturan), and takes an addition back. */
public final class AmendLaw {
    private final UnitOfWork unitOfWork;
    private final LawDesk desk;
    private final Officer officer;
    private final Clock clock;

    public AmendLaw(UnitOfWork unitOfWork, LawDesk desk, Officer officer, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.officer = officer;
        this.clock = clock;
    }

    /** Everything added so far. */
    public Additions additions() {
        return unitOfWork.read(tx -> tx.queries(LawAdditionQueries.class).all());
    }

    public Outcome<LawAddition> add(AdditionDraft draft) {
        return kept(earlier -> {
            List<Reason> reasons = AdditionCheck.reasons(
                    draft,
                    desk.rules(),
                    earlier,
                    desk.validity(draft.entry()),
                    desk.reads(draft.entry()).isPresent());
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            LawAddition made = addition(draft, earlier);
            boolean reads = draft.change() == Change.VERSION || draft.change() == Change.OVERRIDE;
            return reads && made.values().isEmpty()
                    ? Outcome.refused(Reason.of(Message.of("rule.add.nothingChanged")))
                    : Outcome.done(made);
        });
    }

    /** Takes an addition back; refused while a later one rests on it. */
    public Outcome<LawAddition> withdraw(LawAddition wrong, String reason) {
        return kept(earlier -> {
            if (reason.isBlank()) {
                return Outcome.refused(Reason.atField(AdditionDraft.REASON, Message.of("rule.add.reason.missing")));
            }
            boolean rested = earlier.standingOf(wrong.entry()).stream()
                    .anyMatch(later -> later.number() > wrong.number() && wrong.change() == Change.NEW);
            if (!earlier.stands(wrong)) {
                return Outcome.refused(Reason.of(Message.of("rule.add.withdrawnAlready")));
            }
            if (rested) {
                return Outcome.refused(Reason.of(Message.of("rule.add.withdrawLaterFirst")));
            }
            return Outcome.done(new LawAddition(
                    UUID.randomUUID(),
                    earlier.nextNumber(),
                    Change.WITHDRAW,
                    wrong.entry(),
                    Map.of(),
                    Optional.empty(),
                    Optional.of(wrong.id()),
                    new Ground("", reason.strip(), officer.name(), clock.instant())));
        });
    }

    private interface Making {
        Outcome<LawAddition> of(Additions earlier);
    }

    /** Makes, tries out and keeps; the law is read anew only after it is kept. */
    private Outcome<LawAddition> kept(Making making) {
        Outcome<LawAddition> outcome = unitOfWork.write(tx -> {
            Additions earlier = tx.queries(LawAdditionQueries.class).all();
            Outcome<LawAddition> made = making.of(earlier);
            return made.fold(
                    addition -> {
                        List<BookFinding> findings = desk.tryOut(earlier.with(addition));
                        if (!findings.isEmpty()) {
                            return Outcome.<LawAddition>refused(
                                    findings.stream().map(AmendLaw::reason).toList());
                        }
                        tx.store(LawAdditionStore.class).add(addition);
                        EntryRef entry = addition.entry();
                        tx.note(Act.of(
                                ActKind.LAW_CHANGED,
                                addition.change(),
                                entry.kind() + " " + entry.id(),
                                addition.number()));
                        return made;
                    },
                    Outcome::<LawAddition>refused);
        });
        if (outcome instanceof Outcome.Done<LawAddition>) {
            desk.reload();
        }
        return outcome;
    }

    private static Reason reason(BookFinding finding) {
        Message words = Message.of("rule.check." + finding.problem(), finding.where(), finding.detail());
        return field(finding.problem())
                .map(field -> Reason.atField(field, words))
                .orElseGet(() -> Reason.of(words));
    }

    /** The input a finding is told at. */
    private static Optional<String> field(BookFinding.Problem problem) {
        return switch (problem) {
            case OVERSEERS, GAP, WRONG_ORDER -> Optional.of(AdditionDraft.FROM);
            case WEIGHT_ORDER, NO_KIND -> Optional.of("kinds");
            default -> Optional.empty();
        };
    }

    private LawAddition addition(AdditionDraft draft, Additions earlier) {
        long number = earlier.nextNumber();
        Map<String, String> values = new LinkedHashMap<>();
        for (EntryField field : EntryFields.of(draft.entry().kind(), draft.change())) {
            String value = draft.values().getOrDefault(field.name(), "").strip();
            if (!value.isEmpty() || draft.change() != Change.NEW) {
                values.put(field.name(), value);
            }
        }
        EntryRef entry = draft.change() == Change.NEW
                ? new EntryRef(draft.entry().kind(), freshId(draft.entry().kind(), values, number))
                : draft.entry();
        return new LawAddition(
                UUID.randomUUID(),
                number,
                draft.change(),
                entry,
                changed(draft, values),
                draft.from(),
                Optional.empty(),
                new Ground(draft.document().strip(), draft.reason().strip(), officer.name(), clock.instant()));
    }

    /** Of a changed entry only what reads otherwise is kept, so that a later edition of the program shows through. */
    private Map<String, String> changed(AdditionDraft draft, Map<String, String> values) {
        if (draft.change() == Change.NEW) {
            return values;
        }
        Map<String, String> now = desk.reads(draft.entry()).orElse(Map.of());
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.entrySet().removeIf(e -> e.getValue().equals(now.getOrDefault(e.getKey(), "")));
        return changed;
    }

    private static String freshId(EntryKind kind, Map<String, String> values, long number) {
        return switch (kind) {
            case HOLIDAY -> values.get("date");
            case CALENDAR_YEAR -> values.get("year");
            case CATALOGUE, SANCTION_KIND -> values.get("code");
            case ELECTION_STAGE -> values.get("election") + "/kantor-" + number;
            default -> "kantor-" + number;
        };
    }
}
