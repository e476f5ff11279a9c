package id.jaganetral.domain.letter.set;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.delivered;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
import static id.jaganetral.domain.casefile.CaseStory.ethics;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.heavy;
import static id.jaganetral.domain.casefile.CaseStory.medium;
import static id.jaganetral.domain.casefile.CaseStory.notProven;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.persistence.letter.ShippedDocumentSets;
import id.jaganetral.text.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sets of documents of the reference, section 5, and what a case has of them. */
class DocumentChecklistTest {
    private static final DocumentSets SETS = new ShippedDocumentSets().sets();

    private static DocumentChecklist on(CaseStory story, String day, Map<String, MadeLetter> letters) {
        return new DocumentChecklist.Drawing(SETS, story.file(), story.on(day), letters, code -> Optional.empty())
                .draw(CaseStory.BOOK);
    }

    private static String states(DocumentChecklist list) {
        return list.items().stream()
                .map(item -> item.form() + " " + item.state())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LIGHT_COMPETENT, F01 F08 F10 DECISION F16 F17, F02 F09 F18",
        "LIGHT_NOT_COMPETENT, F01 F08 F10 F11 DECISION F16 F17, F02 F09 F18",
        "BY_SUPERIOR, F01 F08 F10 F11 DECISION F16 F17, F02 F03 F04 F09 F18",
        "BY_TEAM, F05 F06 F01 F08 F10 F11 DECISION F16 F17, F02 F03 F04 F07 F09 F15 F18",
        "ABSENT_TWICE, F01 F02 F09 F10 DECISION F16 F17 F18, F11 F15",
        "ETHICS, F20 F21 F22 F23 F24, F03 F04 F19",
        "NON_ASN, KLARIFIKASI BA-KLARIFIKASI F10 KEP-KONTRAK, F19"
    })
    void everyRouteHasTheDocumentsOfTheReference(DocumentRoute route, String required, String conditional) {
        TreeSet<String> all = new TreeSet<>(Arrays.asList((required + " " + conditional).split(" ")));
        assertThat(new TreeSet<>(SETS.sets().get(route))).isEqualTo(all);
    }

    @Test
    void everyRouteHasASet() {
        assertThat(SETS.sets().keySet()).isEqualTo(EnumSet.allOf(DocumentRoute.class));
    }

    @Test
    void aTeamCaseBeforeItsExamination() {
        CaseStory story = heavy("2024-10-02").then(team("2024-10-03")).then(summons(1, "2024-10-04", "2024-10-16"));
        DocumentChecklist list = on(story, "2024-10-16", Map.of());
        assertThat(list.route()).isEqualTo(DocumentRoute.BY_TEAM);
        assertThat(states(list))
                .isEqualTo(
                        "F05 MADE, F06 DUE, F01 MADE, F02 NOT_NEEDED, F09 NOT_NEEDED, F03 NOT_NEEDED, F04 NOT_NEEDED,"
                                + " F07 NOT_NEEDED, F08 DUE, F10 LATER, F11 LATER, F15 NOT_NEEDED, F14 LATER, F16 LATER,"
                                + " F17 LATER, F18 NOT_NEEDED");
    }

    @Test
    void anIssuedLetterCountsAndIsNamed() {
        CaseStory story = medium("2024-09-20");
        MadeLetter letter = new MadeLetter(LetterId.fresh(), "800.1.6.2/7/BKPSDM/2024", day("2024-09-23"));
        DocumentItem item =
                on(story, "2024-09-23", Map.of("F01", letter)).items().get(0);
        assertThat(item.state()).isEqualTo(DocumentItem.State.MADE);
        assertThat(item.letter()).contains(letter.id());
        assertThat(Texts.indonesian().get(item.why()))
                .isEqualTo("Nomor 800.1.6.2/7/BKPSDM/2024, tanggal 23 September 2024.");
    }

    @Test
    void whoStaysAwayTwiceNeedsNoExaminationMinutes() {
        CaseStory story = medium("2024-09-20")
                .then(summons(1, "2024-09-23", "2024-10-03"))
                .then(absent(1, "2024-10-03"))
                .then(summons(2, "2024-10-04", "2024-10-16"))
                .then(absent(2, "2024-10-16"));
        DocumentChecklist list = on(story, "2024-10-18", Map.of());
        assertThat(list.route()).isEqualTo(DocumentRoute.ABSENT_TWICE);
        assertThat(states(list))
                .isEqualTo("F01 MADE, F02 MADE, F09 MADE, F10 DUE, F11 NOT_NEEDED, F15 NOT_NEEDED, F13 LATER,"
                        + " F16 LATER, F17 LATER, F18 NOT_NEEDED");
    }

    @Test
    void nothingProvenNeedsNoDecision() {
        CaseStory story = medium("2024-09-20")
                .then(summons(1, "2024-09-23", "2024-10-03"))
                .then(examined("2024-10-03"))
                .then(notProven("2024-10-07"));
        assertThat(on(story, "2024-10-08", Map.of()).items().stream()
                        .filter(item -> List.of("F13", "F16", "F17").contains(item.form())))
                .hasSize(3)
                .allMatch(item -> item.state() == DocumentItem.State.NOT_NEEDED
                        && item.why().key().equals("letter.set.why.unproven"));
    }

    @Test
    void aDecisionSentToTheAddressNeedsNoMinutesOfDelivery() {
        CaseStory story = heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", "BR1"))
                .then(escalated("2026-07-21"))
                .then(decided("2026-08-03", "BR1"))
                .then(called("2026-08-04", "2026-08-07"))
                .then(new CaseFact.AbsentAtDelivery(day("2026-08-07")))
                .then(new CaseFact.SentToAddress(day("2026-08-10"), "Pos tercatat"));
        DocumentChecklist list = on(story, "2026-08-11", Map.of());
        assertThat(states(list)).endsWith("F11 MADE, F15 NOT_NEEDED, F14 MADE, F16 MADE, F17 NOT_NEEDED, F18 MADE");
        assertThat(list.items().get(1).state()).as("F06 was never made").isEqualTo(DocumentItem.State.MISSING);
    }

    @Test
    void aLightSanctionBySomebodyHigherNeedsTheReportOfCompetence() {
        CaseStory story = medium("2026-07-01")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .doubtful(proven("2026-07-20", "RG1"), "outsideRange");
        assertThat(on(story, "2026-07-21", Map.of()).route()).isEqualTo(DocumentRoute.LIGHT_COMPETENT);
        assertThat(on(story.then(escalated("2026-07-22")), "2026-07-22", Map.of())
                        .route())
                .isEqualTo(DocumentRoute.LIGHT_NOT_COMPETENT);
    }

    @Test
    void theEthicsTrackHasItsOwnDocuments() {
        CaseStory story = ethics("2024-09-03").then(team("2024-09-04"));
        assertThat(states(on(story, "2024-09-05", Map.of())))
                .isEqualTo("F20 MADE, F21 DUE, F03 NOT_NEEDED, F04 NOT_NEEDED, F22 LATER, F19 NOT_NEEDED,"
                        + " F23 LATER, F24 LATER");
    }

    @Test
    void aCaseThatWasServedHasWhatItNeeds() {
        CaseStory story = heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", "BR1"))
                .then(escalated("2026-07-21"))
                .then(decided("2026-08-03", "BR1"))
                .then(called("2026-08-04", "2026-08-07"))
                .then(delivered("2026-08-07"));
        assertThat(on(story, "2026-09-01", Map.of()).items().stream()
                        .filter(item -> item.state() != DocumentItem.State.MADE)
                        .map(DocumentItem::form))
                .containsExactly("F06", "F02", "F09", "F03", "F04", "F07", "F15", "F18");
    }

    @Test
    void peopleOutsideTheServiceAreClarified() {
        CaseStory story = CaseStory.of(EmploymentKind.NON_ASN, ActForm.LIKE, "2024-10-01", "D-06", "2024-10-02");
        assertThat(on(story, "2024-10-03", Map.of()).route()).isEqualTo(DocumentRoute.NON_ASN);
    }
}
