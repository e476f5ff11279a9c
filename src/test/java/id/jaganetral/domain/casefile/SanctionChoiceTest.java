package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.sanction.EarlierSanction;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The officer's own choice of what to propose. */
class SanctionChoiceTest {
    private static final StoredLaw LAW = StoredLaw.shipped();

    private final FactCheck check = new FactCheck(LAW.rules(), LAW.calendar());
    private final CaseFile examined = examined(CaseStory.heavy("2026-07-01"));

    private static CaseFile examined(CaseStory story) {
        return story.then(CaseStory.team("2026-07-02"))
                .then(CaseStory.summons(1, "2026-07-03", "2026-07-15"))
                .then(CaseStory.examined("2026-07-15"))
                .file();
    }

    @Test
    void aPermittedKindWithAReasonIsAccepted() {
        assertThat(keys(examined, chosen("BR1", "Mengakui", "", List.of()))).isEmpty();
    }

    @Test
    void itIsChosenAfterTheExaminationAndWithAReason() {
        CaseFile fresh = CaseStory.heavy("2026-07-01").file();

        assertThat(keys(fresh, chosen("BR1", " ", "", List.of())))
                .containsExactlyInAnyOrder("casefile.refuse.choiceEarly", "casefile.refuse.empty");
    }

    @Test
    void outsideThePermittedKindsAReasonIsAskedForAtItsField() {
        assertThat(check.check(examined, chosen("TR2", "Ringan", "", List.of()), day("2026-07-16"))
                        .refusals())
                .extracting(r -> r.field().orElse("") + " " + r.message().key())
                .containsExactly("outsideReason casefile.refuse.outsideReason");
        assertThat(keys(examined, chosen("TR2", "Ringan", "Dampak terbatas", List.of())))
                .isEmpty();
        assertThat(keys(examined, chosen("MT", "Ringan", "Dampak terbatas", List.of())))
                .containsExactly("casefile.refuse.notMoral");
        assertThat(keys(examined, chosen("XX", "Ringan", "", List.of())))
                .containsExactly("casefile.refuse.unknownKind");
    }

    @Test
    void aReasonedChoiceOutsideTheRangeIsNoDoubtLaterOn() {
        CaseFact outside = chosen("TR2", "Ringan", "Dampak terbatas", List.of());
        CaseFile file = examined.with(outside, "", Instant.EPOCH, "Petugas");

        Verdict same = check.check(file, CaseStory.proven("2026-07-16", "TR2"), day("2026-07-16"));
        Verdict other = check.check(file, CaseStory.proven("2026-07-16", "BR1"), day("2026-07-16"));

        assertThat(same.cautions()).isEmpty();
        assertThat(other.cautions())
                .extracting(r -> r.message().key())
                .containsExactly("casefile.caution.otherThanChosen");
    }

    @Test
    void aFactorNeedsEvidence() {
        WeighedFactor bare = new WeighedFactor("motive", "Motif", true, " ");
        WeighedFactor unknown = new WeighedFactor("none", "Lain", true, "BAP");

        assertThat(keys(examined, chosen("BR1", "Alasan", "", List.of(bare))))
                .containsExactly("casefile.refuse.factorEvidence");
        assertThat(keys(examined, chosen("BR1", "Alasan", "", List.of(unknown))))
                .containsExactly("casefile.refuse.factorEvidence");
    }

    @Test
    void anEarlierSanctionOfTheOfficesOwnFilesIsFoundAndMakesTheNextHeavier() {
        CaseFile now = moved(examined, "2026-09-01");
        CaseFile before = decided("BR1");
        List<EarlierSanction> found = EarlierFiles.sanctions(now, List.of(before));

        assertThat(found).containsExactly(new EarlierSanction("BR1", day("2026-08-03"), true, before.number()));
        assertThat(keys(now, List.of(before), choice("BR1", found))).containsExactly("casefile.refuse.outsideReason");
        assertThat(keys(now, List.of(before), choice("BR2", found))).isEmpty();
        assertThat(keys(now, List.of(before), choice("BR2", List.of())))
                .containsExactly("casefile.refuse.earlierLeftOut");
    }

    @Test
    void whatWasAnnulledOrCameAfterTheActDoesNotCount() {
        CaseFile now = moved(examined, "2026-09-01");
        CaseFile annulled = decided("BR1")
                .with(
                        new CaseFact.ObjectionDecided(
                                day("2026-08-10"), "K-1", CaseFact.RemedyOutcome.ANNULLED, Optional.empty()),
                        "",
                        Instant.EPOCH,
                        "Petugas");

        assertThat(EarlierFiles.sanctions(now, List.of(annulled))).isEmpty();
        assertThat(EarlierFiles.sanctions(examined, List.of(decided("BR1")))).isEmpty();
    }

    private static CaseFile decided(String kind) {
        CaseFile file = CaseStory.reported(kind)
                .then(CaseStory.decided("2026-08-03", kind))
                .file();
        return new CaseFile(
                CaseFileId.fresh(),
                "PKR-2026-0009",
                file.person(),
                file.origin(),
                file.classification(),
                file.facts(),
                file.version());
    }

    /** The same file for an act on another day. */
    private static CaseFile moved(CaseFile file, String actedOn) {
        CaseFile other = CaseStory.of(
                        file.person().kind(),
                        file.classification().proposal().facts().form(),
                        actedOn,
                        file.classification().rows().get(0),
                        actedOn)
                .file();
        return new CaseFile(
                file.id(),
                file.number(),
                file.person(),
                other.origin(),
                other.classification(),
                file.facts(),
                file.version());
    }

    private List<String> keys(CaseFile file, CaseFact fact) {
        return keys(file, List.of(), fact);
    }

    private List<String> keys(CaseFile file, List<CaseFile> others, CaseFact fact) {
        return check.check(file, fact, day("2026-12-01"), others).refusals().stream()
                .map(Reason::message)
                .map(m -> m.key())
                .toList();
    }

    private static CaseFact.SanctionChosen chosen(
            String kind, String reason, String outside, List<WeighedFactor> factors) {
        return new CaseFact.SanctionChosen(
                day("2026-07-16"), kind, reason, outside, factors, List.of(), List.of("BR1", "BR2", "BR3"));
    }

    private static CaseFact.SanctionChosen choice(String kind, List<EarlierSanction> earlier) {
        return new CaseFact.SanctionChosen(
                day("2026-11-20"), kind, "Alasan", "", List.of(), earlier, List.of("BR1", "BR2", "BR3"));
    }
}
