package id.jaganetral.domain.casefile;

import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.rule.classification.FrozenRow;
import id.jaganetral.domain.rule.sanction.EarlierSanction;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Earlier sanctions as the office's own case files tell of them. */
public final class EarlierFiles {
    private EarlierFiles() {}

    /** What other files of the person decided before this act, unless it was annulled. */
    public static List<EarlierSanction> sanctions(CaseFile file, List<CaseFile> others) {
        return others.stream().flatMap(other -> sanction(file, other).stream()).toList();
    }

    private static Optional<EarlierSanction> sanction(CaseFile file, CaseFile other) {
        CaseHistory history = other.history();
        boolean annulled = history.last(AppealDecided.class)
                        .filter(a -> a.outcome() == RemedyOutcome.ANNULLED)
                        .isPresent()
                || history.last(ObjectionDecided.class)
                        .filter(o -> o.outcome() == RemedyOutcome.ANNULLED)
                        .isPresent();
        return history.last(Decided.class)
                .filter(decided -> !annulled)
                .filter(decided -> decided.on()
                        .isBefore(file.classification().proposal().facts().actedOn()))
                .map(decided -> new EarlierSanction(
                        kind(history, decided), decided.on(), sameNature(file, other), other.number()));
    }

    /** As a remedy left it. */
    private static String kind(CaseHistory history, Decided decided) {
        return history.last(AppealDecided.class)
                .flatMap(AppealDecided::newKind)
                .or(() -> history.last(ObjectionDecided.class).flatMap(ObjectionDecided::newKind))
                .orElse(decided.kind());
    }

    /** Of the same nature: a row in common, or a norm. */
    private static boolean sameNature(CaseFile file, CaseFile other) {
        return !Collections.disjoint(grounds(file), grounds(other));
    }

    private static Set<String> grounds(CaseFile file) {
        Set<String> grounds = new HashSet<>(file.classification().rows());
        for (FrozenRow row : file.classification().chosen()) {
            row.grounds().forEach(ground -> grounds.add(ground.id()));
        }
        return grounds;
    }
}
