package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Holds a fact against the file and the law before it is added. */
public final class FactCheck {
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final Map<FactType, BiConsumer<CaseFact, Situation>> rules = new HashMap<>();

    public FactCheck(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
        on(CaseFact.TeamFormed.class, SummonsRules::teamFormed);
        on(CaseFact.SummonsIssued.class, SummonsRules::summonsIssued);
        on(CaseFact.AbsenceRecorded.class, SummonsRules::absenceRecorded);
        on(CaseFact.ExaminationHeld.class, SummonsRules::examinationHeld);
        on(CaseFact.TemporaryRelief.class, DecisionRules::temporaryRelief);
        on(CaseFact.StatementTaken.class, SideRules::statementTaken);
        on(CaseFact.MinutesCopyGiven.class, SideRules::minutesCopyGiven);
        on(CaseFact.ReliefEnded.class, DecisionRules::reliefEnded);
        on(CaseFact.OthersInformed.class, SideRules::othersInformed);
        on(CaseFact.SanctionChosen.class, SanctionRules::sanctionChosen);
        on(CaseFact.ReportWritten.class, DecisionRules::reportWritten);
        on(CaseFact.Escalated.class, DecisionRules::escalated);
        on(CaseFact.Decided.class, DecisionRules::decided);
        on(CaseFact.ClosedNotProven.class, DecisionRules::closedNotProven);
        on(CaseFact.MovedToOtherTrack.class, DecisionRules::movedToOtherTrack);
        on(CaseFact.CalledToReceive.class, DeliveryRules::calledToReceive);
        on(CaseFact.AbsentAtDelivery.class, DeliveryRules::absentAtDelivery);
        on(CaseFact.Delivered.class, DeliveryRules::delivered);
        on(CaseFact.SentToAddress.class, DeliveryRules::sentToAddress);
        on(CaseFact.ReceivedAtAddress.class, DeliveryRules::receivedAtAddress);
        on(CaseFact.MoralStatementMade.class, DeliveryRules::moralStatementMade);
        on(CaseFact.ServingCompleted.class, ServingRules::servingCompleted);
        on(CaseFact.EffectSet.class, ServingRules::effectSet);
        on(CaseFact.ServingDeferred.class, ServingRules::servingDeferred);
        on(CaseFact.ServingOvertaken.class, ServingRules::servingOvertaken);
        on(CaseFact.HandedOver.class, DecisionRules::handedOver);
        on(CaseFact.LeftService.class, SideRules::leftService);
        on(CaseFact.UploadedToRegister.class, SideRules::uploaded);
        on(CaseFact.ObjectionFiled.class, SideRules::objectionFiled);
        on(CaseFact.ObjectionDecided.class, SideRules::objectionDecided);
        on(CaseFact.AppealFiled.class, SideRules::appealFiled);
        on(CaseFact.AppealAnswered.class, SideRules::appealAnswered);
        on(CaseFact.AppealDecided.class, SideRules::appealDecided);
        on(CaseFact.RecordsBlocked.class, SideRules::recordsBlocked);
        on(CaseFact.UnblockRequested.class, SideRules::unblockRequested);
        on(CaseFact.RecordsUnblocked.class, SideRules::recordsUnblocked);
        on(CaseFact.Noted.class, SideRules::noted);
    }

    /** What law and file say of adding this fact today. */
    public Verdict check(CaseFile file, CaseFact fact, LocalDate today) {
        return check(file, fact, today, List.of());
    }

    /**
     * What law and file say of adding this fact today.
     *
     * @param others other files of the same person
     */
    public Verdict check(CaseFile file, CaseFact fact, LocalDate today, List<CaseFile> others) {
        return check(file.history(), fact, new Situation(file, file.history(), book, calendar, today, others));
    }

    private Verdict check(CaseHistory history, CaseFact fact, Situation situation) {
        dates(fact, situation);
        situation.need(
                fact.type() != FactType.OPENED || history.counting().isEmpty(),
                "correction-keeps-history",
                "casefile.refuse.openedTwice");
        situation.need(
                fact.type().part() == FactType.Part.SIDE || !closed(history), "file-is-open", "casefile.refuse.closed");
        Optional.ofNullable(rules.get(fact.type())).ifPresent(rule -> rule.accept(fact, situation));
        if (fact instanceof CaseFact.Correction correction) {
            correction(correction, situation);
        }
        return situation.verdict();
    }

    private static void dates(CaseFact fact, Situation s) {
        s.needAt("on", !fact.on().isAfter(s.today), "dates-in-order", "casefile.refuse.future");
        LocalDate actedOn = s.file.classification().proposal().facts().actedOn();
        s.needAt("on", !fact.on().isBefore(actedOn), "dates-in-order", "casefile.refuse.beforeAct", actedOn);
    }

    private static boolean closed(CaseHistory history) {
        return history.has(CaseFact.ClosedNotProven.class)
                || history.has(CaseFact.MovedToOtherTrack.class)
                || history.has(CaseFact.ServingCompleted.class)
                || history.has(CaseFact.ServingOvertaken.class)
                || history.has(CaseFact.MoralStatementMade.class)
                || history.has(CaseFact.HandedOver.class)
                || history.goneForGood();
    }

    private void correction(CaseFact.Correction fact, Situation s) {
        s.filled("why", fact.why());
        Optional<RecordedFact> wrong = s.file.fact(fact.corrected());
        boolean correctable = wrong.isPresent()
                && wrong.get().fact().type() != FactType.OPENED
                && wrong.get().fact().type() != FactType.CORRECTION
                && s.history.counting().contains(wrong.get());
        s.need(correctable, "correction-keeps-history", "casefile.refuse.notCorrectable");
        if (correctable) {
            firstLeftWithoutGround(s, fact.corrected())
                    .ifPresent(left -> s.need(
                            false,
                            "correction-keeps-history",
                            "casefile.refuse.correctLaterFirst",
                            Message.of("casefile.fact." + left.fact().type().code()),
                            left.fact().on()));
        }
    }

    /** Plays the file again without the wrong fact; what could not have been added then must be corrected first. */
    private Optional<RecordedFact> firstLeftWithoutGround(Situation s, int corrected) {
        List<RecordedFact> played = new ArrayList<>();
        for (RecordedFact recorded : s.history.counting()) {
            if (recorded.sequence() == corrected) {
                continue;
            }
            CaseHistory before = CaseHistory.of(played);
            Situation then = new Situation(s.file, before, book, calendar, s.today, s.others);
            boolean mayStay = recorded.fact() instanceof CaseFact.Correction
                    || check(before, recorded.fact(), then).allowed();
            if (!mayStay) {
                return Optional.of(recorded);
            }
            played.add(recorded);
        }
        return Optional.empty();
    }

    private <F extends CaseFact> void on(Class<F> type, BiConsumer<F, Situation> rule) {
        FactType key = Arrays.stream(FactType.values())
                .filter(t -> t.record() == type)
                .findFirst()
                .orElseThrow();
        rules.put(key, (fact, situation) -> rule.accept(type.cast(fact), situation));
    }
}
