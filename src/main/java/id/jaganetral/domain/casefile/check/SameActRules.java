package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

/** What other files of the same person say against a decision: never two for one act, heavier for a repetition. */
final class SameActRules {
    private SameActRules() {}

    static void decided(Decided fact, Situation s) {
        for (CaseFile other : s.others) {
            Optional<Decided> earlier = other.history().last(Decided.class);
            if (earlier.isPresent() && other.track() == s.file.track()) {
                sameAct(other, s);
                if (!s.ethics()) {
                    repetition(fact, earlier.get(), other, s);
                }
            }
        }
    }

    private static void sameAct(CaseFile other, Situation s) {
        boolean oneReport = other.origin().report().equals(s.file.origin().report());
        s.need(!oneReport, "no-double", "casefile.refuse.sameActDecided", other.number());
        boolean oneDay = actedOn(other).equals(actedOn(s.file))
                && !Collections.disjoint(
                        other.classification().rows(), s.file.classification().rows());
        s.doubtUnless(oneReport || !oneDay, "no-double", "casefile.caution.sameDay", other.number(), actedOn(other));
    }

    /** After an earlier sanction for a breach of the same nature the next must be heavier. */
    private static void repetition(Decided fact, Decided earlier, CaseFile other, Situation s) {
        boolean sameNature = !Collections.disjoint(
                other.classification().rows(), s.file.classification().rows());
        boolean later = actedOn(s.file).isAfter(earlier.on());
        if (!sameNature || !later || !s.book.kinds().containsKey(fact.kind())) {
            return;
        }
        SanctionKind last = s.book.kind(earlier.kind());
        SanctionKind now = s.book.kind(fact.kind());
        boolean comparable = last.level() != SanctionLevel.CONTRACT && now.level() != SanctionLevel.CONTRACT;
        s.doubtUnless(
                !comparable || now.heavierThan(last),
                "repetition",
                "casefile.caution.notHeavier",
                last.name(),
                other.number());
    }

    private static LocalDate actedOn(CaseFile file) {
        return file.classification().proposal().facts().actedOn();
    }
}
