package id.jaganetral.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.SanctionKind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold whatever the chain, the person and the sanction. */
class AuthorityProperties {
    private static final EmployeeId SUBJECT = EmployeeId.fresh();

    @Property(tries = 2000)
    void nobodyJudgesHimselfAndNobodyInvolvedJudges(@ForAll("questions") AuthorityQuestion question) {
        AuthorityAnswer answer = AuthorityCases.answer(question);

        for (Optional<Official> found : List.of(answer.decider(), answer.examiner())) {
            found.ifPresent(official -> {
                assertThat(official.is(Optional.of(SUBJECT))).isFalse();
                assertThat(official.implicated()).isFalse();
                assertThat(official.vacant()).isFalse();
                assertThat(standing(official, question))
                        .isGreaterThanOrEqualTo(AuthorityCases.table()
                                .standing(question.subject().post())
                                .standing());
            });
        }
    }

    @Property(tries = 2000)
    void everyAnswerRestsOnProvisionsThatExist(@ForAll("questions") AuthorityQuestion question) {
        AuthorityAnswer answer = AuthorityCases.answer(question);

        assertThat(answer.provisions()).isNotEmpty();
        assertThat(AuthorityCases.law().rules().provisions().keySet()).containsAll(answer.provisions());
        assertThat(answer.derivation()).allSatisfy(step -> {
            assertThat(step.rule()).isNotBlank();
            assertThat(AuthorityCases.law().rules().provisions().keySet()).containsAll(step.provisions());
        });
    }

    @Property(tries = 1000)
    void aReportGoesUpExactlyWhenAnotherDecides(@ForAll("questions") AuthorityQuestion question) {
        AuthorityAnswer answer = AuthorityCases.answer(question);

        assertThat(answer.mustPropose())
                .isEqualTo(answer.decider().isPresent() && !answer.decider().equals(answer.examiner()));
    }

    private static int standing(Official official, AuthorityQuestion question) {
        return AuthorityCases.table().standing(official, question.government());
    }

    @Provide
    Arbitrary<AuthorityQuestion> questions() {
        Arbitrary<List<Official>> chains = officials().list().ofMaxSize(5);
        Arbitrary<SanctionKind> kinds =
                Arbitraries.of(AuthorityCases.law().rules().ladder());
        Arbitrary<GovernmentKind> governments = Arbitraries.of(GovernmentKind.class);
        return Combinators.combine(subjects(), kinds, governments, chains, Arbitraries.of(true, false))
                .as((subject, kind, government, chain, involved) -> new AuthorityQuestion(
                        subject,
                        kind,
                        government,
                        new SuperiorChain(
                                chain,
                                Optional.of(Official.office(OfficialRank.PPK, "Bupati Contoh")
                                        .implicatedIn(involved)),
                                List.of()),
                        AuthorityCases.DAY));
    }

    private static Arbitrary<AuthoritySubject> subjects() {
        return Combinators.combine(
                        Arbitraries.of(EmploymentKind.class),
                        Arbitraries.of(SubjectPost.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((staff, post, presidential, authority, seconded) ->
                        new AuthoritySubject(Optional.of(SUBJECT), staff, post, presidential, authority, seconded));
    }

    private static Arbitrary<Official> officials() {
        Arbitrary<OfficialRank> ranks = Arbitraries.of(
                OfficialRank.PENGAWAS,
                OfficialRank.JF_AHLI_MUDA,
                OfficialRank.ADMINISTRATOR,
                OfficialRank.JF_AHLI_MADYA,
                OfficialRank.JPT_PRATAMA,
                OfficialRank.JPT_MADYA,
                OfficialRank.HEAD_OF_MISSION);
        return Combinators.combine(
                        ranks,
                        Arbitraries.of(Official.Occupancy.class),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, false, false, false))
                .as((rank, occupancy, implicated, leads, self) -> new Official(
                        rank,
                        Optional.of(self ? SUBJECT : EmployeeId.fresh()),
                        "",
                        "Kepala " + rank,
                        "Unit " + rank,
                        occupancy,
                        implicated,
                        leads,
                        Optional.empty()));
    }
}
