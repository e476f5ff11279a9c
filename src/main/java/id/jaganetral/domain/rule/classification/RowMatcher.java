package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.CandidacyStage;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.ContestRef;
import java.util.ArrayList;
import java.util.List;

/** Holds one row of the catalogue against the facts and says what fits, what is doubtful and what is missing. */
final class RowMatcher {
    private final ActFacts facts;
    private final EmploymentKind staff;
    private final CandidacyStage stage;
    private final List<Message> fits = new ArrayList<>();
    private final List<Message> doubts = new ArrayList<>();
    private final List<Message> misses = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    private RowMatcher(ActFacts facts, EmploymentKind staff, CandidacyStage stage) {
        this.facts = facts;
        this.staff = staff;
        this.stage = stage;
    }

    static RowFinding match(
            CatalogueEntry entry, ActFacts facts, EmploymentKind staff, CandidacyStage stage, List<String> kinds) {
        RowMatcher matcher = new RowMatcher(facts, staff, stage);
        matcher.form(entry);
        matcher.target(entry);
        matcher.stage(entry);
        matcher.unpaidLeave(entry);
        matcher.staff(entry);
        matcher.validity(entry);
        matcher.reviews(entry);
        return matcher.finding(entry, kinds);
    }

    private void form(CatalogueEntry entry) {
        Message form = Message.of("rule.form." + facts.form());
        if (!entry.names(facts.form())) {
            misses.add(Message.of("rule.why.formNot", form));
        } else if (entry.namesOnlyByInference(facts.form())) {
            fits.add(Message.of("rule.why.formInferred", form));
        } else {
            fits.add(Message.of("rule.why.form", form));
        }
    }

    private void target(CatalogueEntry entry) {
        Message target = Message.of("rule.target." + facts.target());
        if (entry.targets().contains(facts.target())) {
            fits.add(Message.of("rule.why.target", target));
        } else if (facts.target() == ActTarget.UNKNOWN) {
            doubts.add(Message.of("rule.why.targetUnknown"));
        } else if (facts.target() == ActTarget.SELF && entry.targets().contains(ActTarget.CANDIDATE)) {
            doubts.add(Message.of("rule.why.ownCandidacy"));
        } else {
            misses.add(Message.of("rule.why.targetNot", target));
        }
    }

    private void stage(CatalogueEntry entry) {
        if (entry.stage() == CandidacyStage.ANY) {
            fits.add(Message.of("rule.why.anyStage"));
            return;
        }
        facts.contest().map(ContestRef::election).ifPresent(sources::add);
        if (stage == CandidacyStage.ANY) {
            doubts.add(Message.of("rule.why.stageUnknown", Message.of("rule.stage." + entry.stage())));
        } else if (entry.stage() == stage) {
            fits.add(Message.of("rule.why.stage", Message.of("rule.stage." + stage)));
        } else {
            misses.add(Message.of("rule.why.stageNot", Message.of("rule.stage." + entry.stage())));
        }
    }

    private void unpaidLeave(CatalogueEntry entry) {
        if (!entry.withoutUnpaidLeave()) {
            return;
        }
        if (facts.unpaidLeave().isEmpty()) {
            doubts.add(Message.of("rule.why.leaveUnknown"));
        } else if (facts.unpaidLeave().get()) {
            misses.add(Message.of("rule.why.onLeave"));
        } else {
            fits.add(Message.of("rule.why.notOnLeave"));
        }
    }

    private void staff(CatalogueEntry entry) {
        if (!entry.appliesTo().contains(staff)) {
            misses.add(Message.of("rule.why.staffNot", Message.of("rule.staff." + staff)));
        }
    }

    private void validity(CatalogueEntry entry) {
        if (!entry.validity().covers(facts.actedOn())) {
            misses.add(Message.of("rule.why.notInForce", facts.actedOn()));
        }
    }

    private void reviews(CatalogueEntry entry) {
        List<String> arising = entry.reviews().stream()
                .filter(this::arises)
                .map(CatalogueEntry.Review::rule)
                .toList();
        if (!arising.isEmpty()) {
            doubts.add(Message.of("rule.why.review"));
            sources.addAll(arising);
        }
    }

    /** Whether a standing doubt of a row concerns this act. */
    private boolean arises(CatalogueEntry.Review review) {
        return arises(review, facts, stage);
    }

    static boolean arises(CatalogueEntry.Review review, ActFacts facts, CandidacyStage stage) {
        return review.when() == CatalogueEntry.Review.When.ALWAYS
                || (facts.target() == ActTarget.CANDIDATE && stage != CandidacyStage.POST_CANDIDACY);
    }

    private RowFinding finding(CatalogueEntry entry, List<String> kinds) {
        Confidence confidence =
                entry.namesOnlyByInference(facts.form()) ? entry.weakest().weaker(Confidence.DERIVED) : entry.weakest();
        if (!misses.isEmpty()) {
            return new RowFinding(entry.id(), Fit.DOES_NOT_APPLY, misses, sources, List.of(), confidence);
        }
        List<Message> reasons = new ArrayList<>(fits);
        reasons.addAll(doubts);
        return new RowFinding(
                entry.id(), doubts.isEmpty() ? Fit.APPLIES : Fit.POSSIBLE, reasons, sources, kinds, confidence);
    }
}
