package id.jaganetral.ui.casefile;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AbsenceRecorded;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.CalledToReceive;
import id.jaganetral.domain.casefile.CaseFact.Correction;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.EffectSet;
import id.jaganetral.domain.casefile.CaseFact.Escalated;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.HandedOver;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.MoralStatementMade;
import id.jaganetral.domain.casefile.CaseFact.MovedToOtherTrack;
import id.jaganetral.domain.casefile.CaseFact.Noted;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.OthersInformed;
import id.jaganetral.domain.casefile.CaseFact.RecordsBlocked;
import id.jaganetral.domain.casefile.CaseFact.ReliefEnded;
import id.jaganetral.domain.casefile.CaseFact.ReportWritten;
import id.jaganetral.domain.casefile.CaseFact.SanctionChosen;
import id.jaganetral.domain.casefile.CaseFact.SentToAddress;
import id.jaganetral.domain.casefile.CaseFact.ServingDeferred;
import id.jaganetral.domain.casefile.CaseFact.ServingOvertaken;
import id.jaganetral.domain.casefile.CaseFact.StatementTaken;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.TeamFormed;
import id.jaganetral.domain.casefile.CaseFact.TemporaryRelief;
import id.jaganetral.domain.casefile.CaseFact.UploadedToRegister;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.IndonesianDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A fact in one or two sentences, for the timeline. */
final class FactWords {
    private final Texts texts;
    private final RuleBook book;
    private final Map<Class<?>, Function<CaseFact, String>> words = new HashMap<>();

    FactWords(Texts texts, RuleBook book) {
        this.texts = texts;
        this.book = book;
        on(
                TeamFormed.class,
                f -> texts.get(
                        "casefile.words.team",
                        f.number(),
                        f.members().stream().map(m -> m.official().name()).collect(Collectors.joining(", "))));
        on(
                SummonsIssued.class,
                f -> texts.get(
                        "casefile.words.summons",
                        f.ordinal() == 1 ? "I" : "II",
                        f.number(),
                        IndonesianDate.words(f.examinationOn()),
                        f.place(),
                        f.examiner().name()));
        on(AbsenceRecorded.class, f -> texts.get("casefile.words.absence", f.ordinal() == 1 ? "I" : "II", f.reason()));
        on(
                ExaminationHeld.class,
                f -> texts.get(
                        "casefile.words.examination",
                        f.minutesNumber(),
                        texts.get("casefile.signature." + f.signature())));
        on(SanctionChosen.class, this::chosen);
        on(ReportWritten.class, this::report);
        on(Escalated.class, f -> texts.get("casefile.words.escalated", f.to().name(), f.to().position()));
        on(
                Decided.class,
                f -> texts.get("casefile.words.decided", book.kind(f.kind()).name(), f.number(), f.by().name()));
        on(
                CalledToReceive.class,
                f -> texts.get("casefile.words.called", f.number(), IndonesianDate.words(f.deliveryOn())));
        on(StatementTaken.class, f -> texts.get("casefile.words.statement", f.from(), f.minutesNumber()));
        on(TemporaryRelief.class, f -> texts.get("casefile.words.relief", f.number(), f.by().name(), f.acting()));
        on(ReliefEnded.class, ReliefEnded::why);
        on(
                OthersInformed.class,
                f -> texts.get("casefile.words.informed", texts.get("casefile.body." + f.body()), f.about()));
        on(EffectSet.class, f -> texts.get("casefile.words.effect", IndonesianDate.words(f.effectiveOn()), f.why()));
        on(
                ServingDeferred.class,
                f -> texts.get("casefile.words.deferred", IndonesianDate.words(f.until()), f.behind()));
        on(ServingOvertaken.class, f -> texts.get("casefile.words.overtaken", f.by()));
        on(HandedOver.class, f -> texts.get("casefile.words.handedOver", f.to(), f.number()));
        on(UploadedToRegister.class, UploadedToRegister::reference);
        on(SentToAddress.class, SentToAddress::means);
        on(RecordsBlocked.class, RecordsBlocked::basis);
        on(ObjectionFiled.class, f -> texts.get("casefile.words.objection", f.with()));
        on(AppealFiled.class, f -> texts.get(f.worksOn() ? "casefile.words.appealWorking" : "casefile.words.appeal"));
        on(MoralStatementMade.class, CaseFact.MoralStatementMade::forum);
        on(MovedToOtherTrack.class, CaseFact.MovedToOtherTrack::why);
        on(LeftService.class, f -> texts.get("casefile.departure." + f.departure()));
        on(ObjectionDecided.class, f -> texts.get("casefile.outcome." + f.outcome()));
        on(AppealDecided.class, f -> texts.get("casefile.outcome." + f.outcome()));
        on(Noted.class, CaseFact.Noted::text);
        on(Correction.class, f -> texts.get("casefile.words.correction", f.corrected(), f.why()));
    }

    String of(CaseFact fact) {
        return words.getOrDefault(fact.getClass(), other -> "").apply(fact);
    }

    private String chosen(SanctionChosen fact) {
        return texts.get("casefile.words.chosen", book.kind(fact.kind()).name(), fact.reason());
    }

    private String report(ReportWritten fact) {
        return fact.recommended()
                .map(code -> texts.get(
                        "casefile.words.proven", fact.number(), book.kind(code).name()))
                .orElseGet(() -> texts.get("casefile.words.notProven", fact.number()));
    }

    private <F extends CaseFact> void on(Class<F> type, Function<F, String> word) {
        words.put(type, fact -> word.apply(type.cast(fact)));
    }
}
