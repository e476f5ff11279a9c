package id.jaganetral.domain.authority;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds questions for the tests from few words. */
final class AuthorityCases {
    static final LocalDate DAY = LocalDate.of(2024, 10, 1);
    private static final StoredLaw LAW = StoredLaw.shipped();

    private AuthorityCases() {}

    static AuthorityTable table() {
        return LAW.authority();
    }

    static StoredLaw law() {
        return LAW;
    }

    static Official head(OfficialRank rank) {
        return official(rank, Official.Occupancy.HELD);
    }

    static Official official(OfficialRank rank, Official.Occupancy occupancy) {
        Optional<EmployeeId> person =
                occupancy == Official.Occupancy.VACANT ? Optional.empty() : Optional.of(EmployeeId.fresh());
        return new Official(
                rank, person, "", "Kepala " + rank, "Unit " + rank, occupancy, false, true, Optional.empty());
    }

    static Official above(OfficialRank rank) {
        Official head = head(rank);
        return new Official(
                rank, head.person(), "", "Sekda", "Setda", head.occupancy(), false, false, Optional.empty());
    }

    static SuperiorChain chain(OfficialRank... ranks) {
        return new SuperiorChain(Arrays.stream(ranks).map(AuthorityCases::head).toList(), Optional.empty(), List.of());
    }

    static AuthorityQuestion question(SubjectPost post, String kind, GovernmentKind government, SuperiorChain chain) {
        return question(AuthoritySubject.of(EmploymentKind.PNS, post), kind, government, chain);
    }

    static AuthorityQuestion question(
            AuthoritySubject subject, String kind, GovernmentKind government, SuperiorChain chain) {
        return new AuthorityQuestion(subject, LAW.rules().kind(kind), government, chain, DAY);
    }

    static AuthorityAnswer answer(AuthorityQuestion question) {
        return new AuthorityReasoning(LAW.rules(), LAW.authority()).answer(question);
    }

    static AuthorityAnswer answer(SubjectPost post, String kind, SuperiorChain chain) {
        return answer(question(post, kind, GovernmentKind.REGENCY, chain));
    }

    static OfficialRank rank(AuthorityAnswer answer) {
        return answer.decider().orElseThrow().rank();
    }

    static List<String> warnings(AuthorityAnswer answer) {
        return answer.warnings().stream().map(rule -> rule.id()).toList();
    }

    static List<String> conclusions(AuthorityAnswer answer) {
        return answer.derivation().stream().map(step -> step.conclusion().key()).toList();
    }
}
