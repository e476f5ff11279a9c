package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.CandidacyStage;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the day of the act with the day on which candidates of that contest and race were determined. */
final class StageFinder {
    private final RuleBook book;

    StageFinder(RuleBook book) {
        this.book = book;
    }

    StageFinding find(ActFacts facts) {
        Optional<ContestRef> contest = facts.contest();
        if (contest.isEmpty()) {
            return unknown("review-no-contest", Message.of("rule.fact.noContest"));
        }
        Optional<Election> election = book.election(contest.get().election());
        if (election.isEmpty()) {
            return unknown("review-no-contest", Message.of("rule.fact.noContest"));
        }
        return election.get()
                .determination(contest.get().race())
                .map(day -> compared(facts.actedOn(), election.get(), contest.get(), day))
                .orElseGet(() -> unknown(
                        unfinished(election.get()) ? "review-unfinished-contest" : "review-no-date",
                        Message.of("rule.fact.noDetermination", election.get().name(), race(contest.get()))));
    }

    private StageFinding compared(LocalDate actedOn, Election election, ContestRef contest, Election.Stage day) {
        boolean before = actedOn.isBefore(day.start());
        CandidacyStage stage = before ? CandidacyStage.PRE_CANDIDACY : CandidacyStage.POST_CANDIDACY;
        List<String> reviews = new ArrayList<>();
        if (actedOn.equals(day.start())) {
            reviews.add("review-same-day");
        }
        if (!before && beforeCampaign(actedOn, election, contest)) {
            reviews.add("review-gap");
        }
        if (unfinished(election) || day.projected()) {
            reviews.add("review-unfinished-contest");
        }
        Rule boundary = book.rule("stage-boundary");
        Rule track = book.rule(before ? "stage-pre" : "stage-post");
        Message fact = Message.of("rule.fact.dates", actedOn, election.name(), race(contest), day.start());
        Message stageWord = Message.of("rule.stage." + stage);
        return new StageFinding(
                stage,
                List.of(
                        new DerivationStep(
                                fact,
                                boundary.id(),
                                boundary.text(),
                                boundary.provisions(),
                                boundary.origin()
                                        .confidence()
                                        .weaker(day.origin().confidence()),
                                Message.of("rule.conclusion.stage", stageWord)),
                        new DerivationStep(
                                Message.of("rule.fact.stage", stageWord),
                                track.id(),
                                track.text(),
                                track.provisions(),
                                track.origin().confidence(),
                                Message.of("rule.conclusion.track." + stage))),
                reviews);
    }

    private static boolean beforeCampaign(LocalDate actedOn, Election election, ContestRef contest) {
        return election.first(Election.Phase.KAMPANYE, contest.race())
                .map(campaign -> actedOn.isBefore(campaign.start()))
                .orElse(false);
    }

    private static boolean unfinished(Election election) {
        return election.status() != Election.Status.HELD;
    }

    private StageFinding unknown(String review, Message fact) {
        Rule rule = book.rule(review);
        return new StageFinding(
                CandidacyStage.ANY,
                List.of(new DerivationStep(
                        fact,
                        rule.id(),
                        rule.text(),
                        rule.provisions(),
                        rule.origin().confidence(),
                        Message.of("rule.conclusion.review"))),
                List.of(review));
    }

    private static Message race(ContestRef contest) {
        return Message.of("rule.race." + contest.race());
    }
}
