package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.util.ArrayList;
import java.util.List;

/** Names of the rules this package reasons with; their words are in the rule book. */
final class AuthorityRules {
    static final String LOWEST = "authority-lowest";
    static final String VACANCY = "authority-vacancy";
    static final String IMPLICATED = "authority-implicated";
    static final String NOT_LOWER = "authority-not-lower";
    static final String EXAMINER = "authority-examiner";
    static final String PROPOSE = "authority-propose";
    static final String SECONDEE = "authority-secondee";
    static final String OVERLAP = "authority-overlap";
    static final String INCOMPLETE = "authority-incomplete";
    static final String FALLBACK = "authority-fallback";
    static final String NOBODY = "authority-nobody";
    static final String COORDINATOR = "authority-coordinator";
    private static final String POST_UNKNOWN = "authority-post-unknown";
    private static final String FUNCTIONAL_LEVEL = "authority-functional-level";
    private static final String PROBATION = "authority-probation";

    /** Every rule named here; a rule book without one of them can not be reasoned with. */
    static final List<String> ALL = List.of(
            LOWEST,
            VACANCY,
            IMPLICATED,
            NOT_LOWER,
            EXAMINER,
            PROPOSE,
            SECONDEE,
            OVERLAP,
            INCOMPLETE,
            FALLBACK,
            NOBODY,
            COORDINATOR,
            POST_UNKNOWN,
            FUNCTIONAL_LEVEL,
            PROBATION);

    private AuthorityRules() {}

    /** What the person alone asks to be warned of. */
    static List<String> ofSubject(AuthorityQuestion question) {
        AuthoritySubject subject = question.subject();
        List<String> found = new ArrayList<>();
        boolean servant = subject.staff() == EmploymentKind.PNS || subject.staff() == EmploymentKind.CPNS;
        if (servant && subject.post() == SubjectPost.NONE) {
            found.add(POST_UNKNOWN);
        }
        if (servant && subject.post() == SubjectPost.JF_UNKNOWN) {
            found.add(FUNCTIONAL_LEVEL);
        }
        SanctionLevel level = question.kind().level();
        if (subject.staff() == EmploymentKind.CPNS && (level == SanctionLevel.MEDIUM || level == SanctionLevel.HEAVY)) {
            found.add(PROBATION);
        }
        return found;
    }
}
