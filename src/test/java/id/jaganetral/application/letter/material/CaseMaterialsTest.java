package id.jaganetral.application.letter.material;

import static id.jaganetral.domain.casefile.CaseStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.TeamMember;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.persistence.law.StoredLaw;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which facts of a case its letters print. */
class CaseMaterialsTest {
    private static final String FROM_ROSTER = "Kepala Bidang Pengembangan";

    @Test
    void whoExaminesIsTheSuperiorOfTheRosterUntilTheCaseKnowsBetter() {
        CaseStory story = CaseStory.medium("2026-07-01");
        LetterMaterial before = material(story.file());
        assertThat(before.examiners()).extracting(ExaminerEntry::position).containsExactly(FROM_ROSTER);
        assertThat(before.fields()).containsEntry("jabatan_atasan", FROM_ROSTER);

        CaseFact.SummonsIssued summons = CaseStory.summons(1, "2026-07-03", "2026-07-15");
        story.then(summons);
        assertThat(material(story.file()).examiners()).containsExactly(entry(summons.examiner(), "", ""));

        CaseFact.ExaminationHeld held = CaseStory.examined("2026-07-15");
        story.then(held);
        assertThat(material(story.file()).examiners())
                .isEqualTo(held.examiners().stream()
                        .map(official -> entry(official, "", ""))
                        .toList());
    }

    @Test
    void aTeamExaminesWithItsSeatsAndItsSuperiorIsTheSuperior() {
        CaseFact.TeamFormed team = CaseStory.team("2026-07-02");
        LetterMaterial material =
                material(CaseStory.heavy("2026-07-01").then(team).file());

        assertThat(material.examiners())
                .extracting(ExaminerEntry::name)
                .isEqualTo(team.members().stream()
                        .map(member -> member.official().name())
                        .toList());
        assertThat(material.examiners().get(0).seat()).isEqualTo("Ketua");
        Official superior = team.members().stream()
                .filter(member -> member.element() == TeamMember.Element.SUPERIOR)
                .findFirst()
                .orElseThrow()
                .official();
        assertThat(material.fields()).containsEntry("jabatan_atasan", superior.position());
    }

    @Test
    void whatWeighsIsOfTheChoiceAndThenOfTheReport() {
        CaseFile examined = CaseStory.medium("2026-07-01")
                .then(CaseStory.summons(1, "2026-07-03", "2026-07-15"))
                .then(CaseStory.examined("2026-07-15"))
                .file();
        CaseFile chosen = examined.with(
                new CaseFact.SanctionChosen(
                        day("2026-07-16"),
                        "SD1",
                        "Mengakui perbuatan",
                        "",
                        List.of(
                                new WeighedFactor("motive", "Motif memberatkan", true, "jawaban 4"),
                                new WeighedFactor("remorse", "Menyesal", false, "jawaban 9")),
                        List.of(),
                        List.of("SD1")),
                "",
                java.time.Instant.EPOCH,
                "Petugas");
        CaseFile written = chosen.with(
                new CaseFact.ReportWritten(
                        day("2026-07-17"),
                        "LHP-1",
                        true,
                        Optional.of("SD1"),
                        List.of("Berulang", "Berdampak luas"),
                        List.of()),
                "",
                java.time.Instant.EPOCH,
                "Petugas");

        assertThat(List.of(examined, chosen, written))
                .extracting(file -> material(file).acts().get(0))
                .extracting(ActEntry::aggravating, ActEntry::mitigating)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("", ""),
                        org.assertj.core.api.Assertions.tuple("Motif memberatkan (jawaban 4)", "Menyesal (jawaban 9)"),
                        org.assertj.core.api.Assertions.tuple("Berulang; Berdampak luas", ""));
    }

    @Test
    void theNormsAreThoseFrozenInTheCaseAndARowWithoutNormIsCitedItself() {
        CaseFile norm = CaseStory.heavy("2026-07-01").file();
        assertThat(material(norm).provisions())
                .isEqualTo(norm.classification().chosen().get(0).grounds().stream()
                        .map(ground -> new ProvisionEntry(ground.citation(), ReportFields.plain(ground.text())))
                        .toList());

        CaseFile none = CaseStory.medium("2026-07-01").file();
        assertThat(material(none).provisions())
                .singleElement()
                .extracting(ProvisionEntry::citation)
                .asString()
                .isEqualTo(none.classification().chosen().get(0).row()
                        + " (pasal kewajiban atau larangan yang dilanggar belum dipastikan)");
    }

    @Test
    void everyFieldSaysWhereItCameFrom() {
        LetterMaterial material = material(CaseStory.received("BR1").file());
        assertThat(material.fields()).isNotEmpty();
        assertThat(material.origins().keySet()).containsAll(material.fields().keySet());
    }

    private static LetterMaterial material(CaseFile file) {
        return StoryMaterials.of(file, StoredLaw.shipped(), new MemoryOfficeProfiles());
    }

    private static ExaminerEntry entry(Official official, String seat, String element) {
        return new ExaminerEntry(official.name(), official.nip(), official.rank(), official.position(), seat, element);
    }
}
