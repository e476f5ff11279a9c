package id.jaganetral.domain.authority;

import static id.jaganetral.domain.authority.AuthorityCases.above;
import static id.jaganetral.domain.authority.AuthorityCases.answer;
import static id.jaganetral.domain.authority.AuthorityCases.chain;
import static id.jaganetral.domain.authority.AuthorityCases.conclusions;
import static id.jaganetral.domain.authority.AuthorityCases.head;
import static id.jaganetral.domain.authority.AuthorityCases.official;
import static id.jaganetral.domain.authority.AuthorityCases.question;
import static id.jaganetral.domain.authority.AuthorityCases.rank;
import static id.jaganetral.domain.authority.AuthorityCases.warnings;
import static id.jaganetral.domain.authority.OfficialRank.ADMINISTRATOR;
import static id.jaganetral.domain.authority.OfficialRank.HOME_PPK;
import static id.jaganetral.domain.authority.OfficialRank.JF_AHLI_MUDA;
import static id.jaganetral.domain.authority.OfficialRank.JPT_MADYA;
import static id.jaganetral.domain.authority.OfficialRank.JPT_PRATAMA;
import static id.jaganetral.domain.authority.OfficialRank.PENGAWAS;
import static id.jaganetral.domain.authority.OfficialRank.PPK;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.authority.Official.Occupancy;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReasoningTest {
    /** A usual dinas: Kasubbag, Sekretaris, Kepala Dinas; the Sekda above it. */
    private static final List<Official> DINAS =
            List.of(head(PENGAWAS), head(ADMINISTRATOR), head(JPT_PRATAMA), above(JPT_PRATAMA));

    /** The derived table for a Kabupaten/Kota (discipline-procedure.md 2.2), cell by cell. */
    @ParameterizedTest
    @CsvSource({
        "JPT_PRATAMA,     RG2, PPK",
        "JPT_PRATAMA,     SD1, PPK",
        "JPT_PRATAMA,     BR1, PPK",
        "JPT_PRATAMA,     BR2, PPK",
        "JPT_PRATAMA,     BR3, PPK",
        "JF_AHLI_UTAMA,   RG2, PPK",
        "JF_AHLI_UTAMA,   SD1, PPK",
        "JF_AHLI_UTAMA,   BR1, PPK",
        "JF_AHLI_UTAMA,   BR2, PPK",
        "JF_AHLI_UTAMA,   BR3, PRESIDENT",
        "ADMINISTRATOR,   RG1, JPT_PRATAMA",
        "ADMINISTRATOR,   TR1, PPK",
        "ADMINISTRATOR,   BR1, PPK",
        "ADMINISTRATOR,   BR3, PPK",
        "PENGAWAS,        RG3, ADMINISTRATOR",
        "PENGAWAS,        SD3, JPT_PRATAMA",
        "PENGAWAS,        BR2, PPK",
        "PENGAWAS,        BR3, PPK",
        "PELAKSANA,       RG1, PENGAWAS",
        "PELAKSANA,       TR2, ADMINISTRATOR",
        "PELAKSANA,       BR1, PPK",
        "PELAKSANA,       BR3, PPK",
        "JF_AHLI_MADYA,   RG1, ADMINISTRATOR",
        "JF_AHLI_MUDA,    SD1, ADMINISTRATOR",
        "JF_AHLI_PERTAMA, TR1, ADMINISTRATOR",
        "JF_KETERAMPILAN, RG3, ADMINISTRATOR",
        "JF_KETERAMPILAN, BR2, PPK",
        "JF_AHLI_MADYA,   BR3, PPK",
    })
    void inARegencyDecides(SubjectPost post, String kind, OfficialRank decider) {
        assertThat(rank(answer(post, kind, chainAbove(post, DINAS)))).isEqualTo(decider);
    }

    @ParameterizedTest
    @CsvSource({
        "JPT_PRATAMA,   RG1, JPT_MADYA",
        "JPT_PRATAMA,   SD1, PPK",
        "JPT_PRATAMA,   BR1, PPK",
        "ADMINISTRATOR, RG1, JPT_PRATAMA",
        "ADMINISTRATOR, SD1, JPT_MADYA",
        "ADMINISTRATOR, BR3, PPK",
        "PENGAWAS,      RG1, ADMINISTRATOR",
        "PENGAWAS,      SD1, JPT_PRATAMA",
        "PELAKSANA,     RG1, PENGAWAS",
        "PELAKSANA,     SD1, ADMINISTRATOR",
        "JPT_MADYA,     RG1, PPK",
        "JPT_MADYA,     BR2, PPK",
        "JPT_MADYA,     BR3, PRESIDENT",
    })
    void inAProvinceAndInTheCentreDecides(SubjectPost post, String kind, OfficialRank decider) {
        List<Official> provincial = List.of(head(PENGAWAS), head(ADMINISTRATOR), head(JPT_PRATAMA), head(JPT_MADYA));
        for (GovernmentKind government : List.of(GovernmentKind.PROVINCE, GovernmentKind.CENTRAL)) {
            assertThat(rank(answer(question(post, kind, government, chainAbove(post, provincial)))))
                    .as(government.name())
                    .isEqualTo(decider);
        }
    }

    /** Official example 8: the Pengawas post is vacant, the Administrator examines and decides. */
    @Test
    void aVacantPengawasLeavesExaminationAndDecisionToTheAdministrator() {
        Official administrator = head(ADMINISTRATOR);
        AuthorityAnswer answer = answer(
                SubjectPost.PELAKSANA,
                "RG2",
                SuperiorChain.of(official(PENGAWAS, Occupancy.VACANT), administrator, head(JPT_PRATAMA)));

        assertThat(answer.decider()).contains(administrator);
        assertThat(answer.examiner()).contains(administrator);
        assertThat(answer.mustPropose()).isFalse();
        assertThat(answer.provisions()).containsExactly("pp94-25", "perbkn6-lamp-8");
        assertThat(conclusions(answer))
                .containsExactly(
                        "authority.conclusion.search",
                        "authority.finding.VACANT",
                        "authority.finding.movedHere",
                        "authority.conclusion.team.NONE");
    }

    /** Official example 12a: Pelaksana, sedang; the Pengawas examined and reports upward. */
    @Test
    void aPengawasWhoExaminedReportsAMediumSanctionToTheAdministrator() {
        SuperiorChain chain = chain(PENGAWAS, ADMINISTRATOR, JPT_PRATAMA);
        AuthorityAnswer answer = answer(SubjectPost.PELAKSANA, "SD1", chain);

        assertThat(answer.examiner()).contains(chain.officials().get(0));
        assertThat(answer.decider()).contains(chain.officials().get(1));
        assertThat(answer.mustPropose()).isTrue();
        assertThat(answer.team()).isEqualTo(AuthorityAnswer.Team.ALLOWED);
        assertThat(answer.provisions()).containsExactly("pp94-22");
        assertThat(answer.confidence()).isEqualTo(Confidence.TWO_SOURCES);
        assertThat(warnings(answer)).containsExactly("authority-overlap");
    }

    @Test
    void aVacantHeadOfTheOfficeLeavesItToThePersonnelAuthority() {
        AuthorityAnswer answer =
                answer(SubjectPost.ADMINISTRATOR, "RG1", SuperiorChain.of(official(JPT_PRATAMA, Occupancy.VACANT)));

        assertThat(rank(answer)).isEqualTo(PPK);
        assertThat(answer.mustPropose()).isFalse();
        assertThat(answer.provisions()).startsWith("pp94-25");
    }

    @Test
    void anImplicatedSuperiorNeitherExaminesNorDecides() {
        AuthorityAnswer answer = answer(
                SubjectPost.PELAKSANA,
                "RG1",
                SuperiorChain.of(head(PENGAWAS).implicatedIn(true), head(ADMINISTRATOR), head(JPT_PRATAMA)));

        assertThat(rank(answer)).isEqualTo(ADMINISTRATOR);
        assertThat(answer.examiner()).isEqualTo(answer.decider());
        assertThat(answer.confidence()).isEqualTo(Confidence.DERIVED);
        assertThat(conclusions(answer)).contains("authority.finding.IMPLICATED");
    }

    @Test
    void anActingOfficialMayImposeTheLightKindsWithAWarning() {
        AuthorityAnswer answer = answer(
                SubjectPost.PELAKSANA,
                "RG1",
                SuperiorChain.of(official(PENGAWAS, Occupancy.ACTING), head(ADMINISTRATOR)));

        assertThat(rank(answer)).isEqualTo(PENGAWAS);
        assertThat(warnings(answer)).contains("authority-acting");
        assertThat(answer.confidence()).isEqualTo(Confidence.GENERAL_KNOWLEDGE);
    }

    @Test
    void anActingOfficialPassesTheMediumKindsOn() {
        AuthorityAnswer answer = answer(
                SubjectPost.PELAKSANA,
                "SD1",
                SuperiorChain.of(head(PENGAWAS), official(ADMINISTRATOR, Occupancy.ACTING), head(JPT_PRATAMA)));

        assertThat(rank(answer)).isEqualTo(JPT_PRATAMA);
        assertThat(warnings(answer)).contains("authority-acting");
    }

    /** Penyederhanaan birokrasi: there is no Pengawas between, so the Administrator is one level above. */
    @Test
    void aPelaksanaDirectlyUnderAnAdministratorHasNoPengawas() {
        SuperiorChain chain = chain(ADMINISTRATOR, JPT_PRATAMA);

        assertThat(rank(answer(SubjectPost.PELAKSANA, "RG1", chain))).isEqualTo(ADMINISTRATOR);
        assertThat(rank(answer(SubjectPost.PELAKSANA, "SD1", chain))).isEqualTo(JPT_PRATAMA);
    }

    @Test
    void anAppointedAhliMudaStandsInForAMissingPengawasOnly() {
        AuthorityAnswer without = answer(SubjectPost.PELAKSANA, "RG1", chain(JF_AHLI_MUDA, ADMINISTRATOR));

        assertThat(rank(without)).isEqualTo(JF_AHLI_MUDA);
        assertThat(warnings(without)).contains("authority-appointed-functional");
        assertThat(rank(answer(SubjectPost.PELAKSANA, "RG1", chain(JF_AHLI_MUDA, PENGAWAS, ADMINISTRATOR))))
                .isEqualTo(PENGAWAS);
    }

    @Test
    void theHeadOfADinasAndTheSekdaAreOfOneLevel() {
        AuthorityAnswer answer =
                answer(SubjectPost.ADMINISTRATOR, "SD1", SuperiorChain.of(head(JPT_PRATAMA), above(JPT_PRATAMA)));

        assertThat(rank(answer)).isEqualTo(PPK);
    }

    @Test
    void theSekdaPunishesACamat() {
        AuthorityAnswer answer = answer(SubjectPost.ADMINISTRATOR, "RG1", SuperiorChain.of(above(JPT_PRATAMA)));

        assertThat(rank(answer)).isEqualTo(JPT_PRATAMA);
        assertThat(answer.mustPropose()).isFalse();
    }

    @Test
    void aTeacherBelongsToTheHeadOfTheDinasAndTheMatrixIsDoubted() {
        AuthorityAnswer answer = answer(SubjectPost.JF_AHLI_MUDA, "RG1", chain(PENGAWAS, JPT_PRATAMA));

        assertThat(rank(answer)).isEqualTo(JPT_PRATAMA);
        assertThat(answer.mustPropose()).isTrue();
        assertThat(warnings(answer)).containsExactly("authority-functional-matrix");
    }

    @Test
    void inTheCentreAPengawasPunishesTheSkilledFunctionalPostsOfTheUnit() {
        AuthorityAnswer answer = answer(
                question(SubjectPost.JF_KETERAMPILAN, "SD1", GovernmentKind.CENTRAL, chain(PENGAWAS, ADMINISTRATOR)));

        assertThat(rank(answer)).isEqualTo(PENGAWAS);
        assertThat(answer.confidence()).isEqualTo(Confidence.ONE_SOURCE);
    }

    @Test
    void aHeavySanctionIsExaminedByATeamAndGoesUp() {
        AuthorityAnswer answer = answer(SubjectPost.PELAKSANA, "BR2", chain(PENGAWAS, ADMINISTRATOR, JPT_PRATAMA));

        assertThat(answer.team()).isEqualTo(AuthorityAnswer.Team.REQUIRED);
        assertThat(answer.mustPropose()).isTrue();
        assertThat(conclusions(answer))
                .containsExactly(
                        "authority.conclusion.search",
                        "authority.finding.NOT_COMPETENT",
                        "authority.finding.NOT_COMPETENT",
                        "authority.finding.NOT_COMPETENT",
                        "authority.finding.DECIDES",
                        "authority.conclusion.team.REQUIRED",
                        "authority.conclusion.propose");
    }

    @Test
    void theHostOfASecondeeDecidesWithinItsPowerAndProposesBeyondIt() {
        AuthoritySubject secondee =
                new AuthoritySubject(Optional.empty(), EmploymentKind.PNS, SubjectPost.PELAKSANA, false, false, true);
        SuperiorChain host = chain(PENGAWAS, ADMINISTRATOR, JPT_PRATAMA);

        AuthorityAnswer light = answer(question(secondee, "RG1", GovernmentKind.REGENCY, host));
        AuthorityAnswer heavy = answer(question(secondee, "BR1", GovernmentKind.REGENCY, host));

        assertThat(rank(light)).isEqualTo(PENGAWAS);
        assertThat(rank(heavy)).isEqualTo(HOME_PPK);
        assertThat(heavy.mustPropose()).isTrue();
        assertThat(heavy.provisions()).contains("pp94-35-4");
        assertThat(heavy.confidence()).isEqualTo(Confidence.ONE_SOURCE);
        assertThat(warnings(heavy)).contains("authority-secondee");
    }

    @ParameterizedTest
    @CsvSource({
        "PPPK,           KR,   PPK",
        "PPPK,           RG1,  PPK",
        "PPPK,           MT,   PPK",
        "PPPK,           PTDH, PPK",
        "PPPK_PART_TIME, KR,   CONTRACT_GIVER",
        "NON_ASN,        KR,   CONTRACT_GIVER",
        "NON_ASN,        RG1,  CONTRACT_GIVER",
        "PNS,            MB,   PPK",
        "PNS,            PTDH, PPK",
    })
    void outsideTheDisciplineRegulationDecides(EmploymentKind staff, String kind, OfficialRank decider) {
        AuthorityAnswer answer = answer(question(
                AuthoritySubject.of(staff, SubjectPost.PELAKSANA),
                kind,
                GovernmentKind.REGENCY,
                chain(PENGAWAS, ADMINISTRATOR)));

        assertThat(rank(answer)).isEqualTo(decider);
        assertThat(answer.warnings()).isNotEmpty();
    }

    @Test
    void anUnknownChainIsAdmittedAndNotGuessed() {
        AuthorityAnswer answer = answer(
                SubjectPost.PELAKSANA,
                "RG1",
                new SuperiorChain(List.of(), Optional.empty(), List.of("Subbagian Umum")));

        assertThat(rank(answer)).isEqualTo(PPK);
        assertThat(answer.examiner()).isEmpty();
        assertThat(answer.mustPropose()).isTrue();
        assertThat(warnings(answer)).contains("authority-fallback", "authority-incomplete");
        assertThat(answer.confidence()).isEqualTo(Confidence.GENERAL_KNOWLEDGE);
    }

    @Test
    void anUnknownPostIsSaid() {
        assertThat(warnings(answer(SubjectPost.NONE, "BR1", chain(PENGAWAS)))).contains("authority-post-unknown");
        assertThat(warnings(answer(SubjectPost.JF_UNKNOWN, "BR1", chain(PENGAWAS))))
                .contains("authority-functional-level");
    }

    @Test
    void anImplicatedPersonnelAuthorityIsNotProposed() {
        Official regent = Official.office(PPK, "Bupati Contoh").implicatedIn(true);
        AuthorityAnswer answer =
                answer(SubjectPost.PELAKSANA, "BR1", new SuperiorChain(List.of(), Optional.of(regent), List.of()));

        assertThat(answer.decider()).isEmpty();
        assertThat(answer.examiner()).isEmpty();
        assertThat(answer.mustPropose()).isFalse();
        assertThat(warnings(answer)).contains("authority-nobody");
    }

    @Test
    void beforeTheRegulationTheTableGrantsNothing() {
        AuthorityQuestion today =
                question(SubjectPost.PELAKSANA, "RG1", GovernmentKind.REGENCY, chain(PENGAWAS, ADMINISTRATOR));
        AuthorityQuestion before = new AuthorityQuestion(
                today.subject(), today.kind(), today.government(), today.chain(), LocalDate.of(2021, 8, 30));

        assertThat(answer(before).row()).isEmpty();
        assertThat(warnings(answer(before))).contains("authority-fallback");
    }

    private static SuperiorChain chainAbove(SubjectPost post, List<Official> all) {
        int own = AuthorityCases.table().standing(post).standing();
        boolean functional = post.name().startsWith("JF");
        return new SuperiorChain(
                all.stream()
                        .filter(o -> functional
                                || AuthorityCases.table()
                                                .official(o.rank(), GovernmentKind.REGENCY)
                                                .standing()
                                        > own)
                        .toList(),
                Optional.empty(),
                List.of());
    }
}
