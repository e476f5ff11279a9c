package id.jaganetral.domain.rule.addition;

import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CandidacyStage;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Where the values of a field come from. */
public enum EntryOptions {
    /** Anything. */
    FREE(book -> List.of()),
    HOLIDAY(of(Holiday.Kind.class)),
    PHASE(of(Election.Phase.class)),
    RACE(of(Race.class)),
    STATUS(of(Election.Status.class)),
    ROLE(of(Addressee.Role.class)),
    STAGE(of(CandidacyStage.class)),
    TRACK(of(Track.class)),
    FORM(of(ActForm.class)),
    TARGET(of(ActTarget.class)),
    STAFF(of(EmploymentKind.class)),
    LEVEL(of(SanctionLevel.class)),
    WEIGHT(of(Factor.Weight.class)),
    ELECTION(book -> book.elections().keySet()),
    PROVISION(book -> book.provisions().keySet()),
    INSTRUMENT(book -> book.instruments().keySet()),
    SANCTION_SET(book -> book.sanctionSets().keySet()),
    SANCTION_KIND(book -> book.kinds().keySet());

    private final Function<RuleBook, Iterable<String>> source;

    EntryOptions(Function<RuleBook, Iterable<String>> source) {
        this.source = source;
    }

    /** What may be chosen, in order. */
    public List<String> values(RuleBook book) {
        return java.util.stream.StreamSupport.stream(source.apply(book).spliterator(), false)
                .toList();
    }

    private static <E extends Enum<E>> Function<RuleBook, Iterable<String>> of(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return book -> names;
    }
}
