package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.SanctionChosen;
import id.jaganetral.domain.casefile.EarlierFiles;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.sanction.EarlierSanction;
import id.jaganetral.domain.rule.sanction.SanctionProposal;
import id.jaganetral.domain.rule.sanction.SanctionProposer;

/** What the officer proposes: after the examination, before the decision, with a reason. */
final class SanctionRules {
    private static final String LEVEL = "decision-level";

    private SanctionRules() {}

    static void sanctionChosen(SanctionChosen fact, Situation s) {
        s.need(
                s.basisForDecision(),
                s.ethics() ? "panel-recommendation" : "report-basis",
                "casefile.refuse.choiceEarly");
        s.need(!s.history.has(Decided.class), "no-double", "casefile.refuse.alreadyDecided");
        s.filled("reason", fact.reason());
        if (!s.book.kinds().containsKey(fact.kind())) {
            s.needAt("kind", false, LEVEL, "casefile.refuse.unknownKind");
            return;
        }
        boolean moral = s.book.kind(fact.kind()).level() == SanctionLevel.MORAL;
        boolean contract = s.book.kind(fact.kind()).level() == SanctionLevel.CONTRACT;
        s.needAt(
                "kind",
                contract || moral == s.ethics(),
                s.ethics() ? "moral-decision" : LEVEL,
                s.ethics() ? "casefile.refuse.onlyMoral" : "casefile.refuse.notMoral");
        earlier(fact, s);
        SanctionProposal proposal =
                new SanctionProposer(s.book).propose(s.file.classification(), fact.on(), fact.earlier());
        boolean reasoned = !fact.outsideReason().isBlank();
        s.needAt(
                "outsideReason",
                proposal.permits(fact.kind()) || reasoned,
                proposal.reviews().contains("review-beyond-level")
                                || !fact.earlier().isEmpty()
                        ? "repetition"
                        : LEVEL,
                "casefile.refuse.outsideReason");
        fact.factors()
                .forEach(factor -> s.needAt(
                        "factors",
                        s.book.factors().containsKey(factor.factor())
                                && !factor.evidence().isBlank(),
                        LEVEL,
                        "casefile.refuse.factorEvidence",
                        factor.title()));
    }

    /** What the office's own files tell may not be left out. */
    private static void earlier(SanctionChosen fact, Situation s) {
        for (EarlierSanction known : EarlierFiles.sanctions(s.file, s.others)) {
            boolean told = fact.earlier().stream()
                    .anyMatch(
                            e -> e.kind().equals(known.kind()) && e.decidedOn().equals(known.decidedOn()));
            s.needAt("earlier", told, "repetition", "casefile.refuse.earlierLeftOut", known.source());
        }
    }
}
