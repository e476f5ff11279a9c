package id.jaganetral.application.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.casefile.RecordedFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileOutcomesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 16);
    private static final CaseFact DECIDED =
            new CaseFact.Decided(DAY, "800/1", "RG1", Official.named("Contoh Pejabat", "Kepala Dinas"));
    private static final CaseFact BLOCKED = new CaseFact.RecordsBlocked(DAY, "Surat BKN");

    static Stream<Arguments> boxes() {
        return Stream.of(
                box(RecapOutcome.AWAITING_FOLLOW_UP),
                box(RecapOutcome.NOT_PROVEN, new CaseFact.ClosedNotProven(DAY, "800/2")),
                box(RecapOutcome.MOVED, new CaseFact.MovedToOtherTrack(DAY, "Sudah calon")),
                box(RecapOutcome.LEFT_SERVICE, new CaseFact.LeftService(DAY, CaseFact.Departure.RETIRED)),
                box(RecapOutcome.LEFT_SERVICE, new CaseFact.HandedOver(DAY, "800/3", "BKPSDM Kota Contoh")),
                box(RecapOutcome.AWAITING_FOLLOW_UP, new CaseFact.LeftService(DAY, CaseFact.Departure.TRANSFERRED)),
                box(RecapOutcome.BLOCKED, BLOCKED),
                box(RecapOutcome.UNBLOCKED, BLOCKED, new CaseFact.RecordsUnblocked(DAY.plusDays(3))),
                box(
                        RecapOutcome.BLOCKED,
                        BLOCKED,
                        new CaseFact.RecordsUnblocked(DAY.plusDays(3)),
                        new CaseFact.RecordsBlocked(DAY.plusDays(9), "Surat BKN kedua")),
                box(RecapOutcome.SANCTIONED, DECIDED),
                box(RecapOutcome.SANCTIONED, DECIDED, BLOCKED),
                box(
                        RecapOutcome.SANCTIONED,
                        DECIDED,
                        new CaseFact.LeftService(DAY.plusDays(1), CaseFact.Departure.RETIRED)),
                box(RecapOutcome.SANCTIONED, DECIDED, objection(CaseFact.RemedyOutcome.LIGHTENED)),
                box(RecapOutcome.ANNULLED, DECIDED, objection(CaseFact.RemedyOutcome.ANNULLED)),
                box(
                        RecapOutcome.ANNULLED,
                        DECIDED,
                        new CaseFact.AppealDecided(
                                DAY.plusDays(90), "BPASN/1", CaseFact.RemedyOutcome.ANNULLED, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void aCaseSitsInTheBoxItsFactsTell(RecapOutcome box, List<CaseFact> facts) {
        CaseHistory history = history(facts);
        assertThat(CaseFileOutcomes.box(history, history.last(CaseFact.Decided.class)))
                .isEqualTo(box);
    }

    @ParameterizedTest
    @MethodSource("boxes")
    void aFactTakenOutByACorrectionNoLongerCounts(RecapOutcome box, List<CaseFact> facts) {
        List<CaseFact> corrected = new ArrayList<>(facts);
        for (int sequence = 1; sequence <= facts.size(); sequence++) {
            corrected.add(new CaseFact.Correction(DAY, sequence, "Salah catat"));
        }
        assertThat(CaseFileOutcomes.box(history(corrected), Optional.empty()))
                .isEqualTo(RecapOutcome.AWAITING_FOLLOW_UP);
    }

    private static Arguments box(RecapOutcome box, CaseFact... facts) {
        return Arguments.of(box, List.of(facts));
    }

    private static CaseFact objection(CaseFact.RemedyOutcome outcome) {
        return new CaseFact.ObjectionDecided(DAY.plusDays(20), "800/9", outcome, Optional.empty());
    }

    private static CaseHistory history(List<CaseFact> facts) {
        List<RecordedFact> recorded = new ArrayList<>();
        facts.forEach(fact -> recorded.add(
                new RecordedFact(recorded.size() + 1, fact, "", Instant.parse("2024-10-16T02:00:00Z"), "Petugas")));
        return CaseHistory.of(recorded);
    }
}
