package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An objection or an appeal, as far as the day of effect is concerned.
 *
 * @param decidedOn empty while it is to be decided
 * @param withoutEffect whether it ended as though it had not been filed
 */
record Remedy(LocalDate filedOn, Optional<LocalDate> decidedOn, boolean withoutEffect) {

    /** Those of a case, the earliest first. */
    static List<Remedy> of(CaseHistory history) {
        Optional<ObjectionDecided> objection = history.last(ObjectionDecided.class);
        Optional<AppealDecided> appeal = history.last(AppealDecided.class);
        return Stream.concat(
                        history.last(ObjectionFiled.class).stream()
                                .map(f -> new Remedy(
                                        f.on(),
                                        objection.map(ObjectionDecided::on),
                                        vain(objection.map(ObjectionDecided::outcome)))),
                        history.last(AppealFiled.class).stream()
                                .map(f -> new Remedy(
                                        f.on(),
                                        appeal.map(AppealDecided::on),
                                        vain(appeal.map(AppealDecided::outcome)))))
                .sorted(Comparator.comparing(Remedy::filedOn))
                .toList();
    }

    boolean pending() {
        return decidedOn.isEmpty();
    }

    private static boolean vain(Optional<RemedyOutcome> outcome) {
        return outcome.filter(RemedyOutcome::withoutEffect).isPresent();
    }
}
