package id.jaganetral.application.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.report.Disposition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecapTest {
    @Test
    void everyPersonSitsInExactlyOneBoxAndTheTotalsReconcile() {
        Recap recap = RecapPeople.everyBoxTwice();
        assertThat(recap.totals().values()).containsOnly(2);
        assertThat(recap.totals().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(recap.people());
        int byOpd = recap.byOpd().values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(byOpd).isEqualTo(recap.people());
        assertThat(recap.reports()).isEqualTo(RecapOutcome.values().length);
    }

    @Test
    void anUnidentifiedPersonStaysUnidentifiedAndAnIdentifiedOneWithoutFileAwaitsVerification() {
        assertThat(RecapLine.of(RecapPeople.person(1, "akun x", "", false), Optional.empty())
                        .outcome())
                .isEqualTo(RecapOutcome.UNIDENTIFIED);
        assertThat(RecapLine.of(RecapPeople.person(1, "Contoh", "Dinas", true), Optional.empty())
                        .outcome())
                .isEqualTo(RecapOutcome.AWAITING_VERIFICATION);
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_BKN, AWAITING_BKN",
        "REJECTED, REJECTED",
        "CANCELLED, CANCELLED",
        "NOT_PROVEN, NOT_PROVEN",
        "LEFT_SERVICE, LEFT_SERVICE",
        "TAKEN_BACK, AWAITING_VERIFICATION"
    })
    void whatWasLaidDownIsTheBoxUntilACaseFileSpeaks(Disposition.Kind kind, RecapOutcome box) {
        RecapPerson person = RecapPeople.person(1, "Contoh", "Dinas", true, kind);
        assertThat(RecapLine.of(person, Optional.empty()).outcome()).isEqualTo(box);
        CaseOutcome open = new CaseOutcome(
                "PKR-2024-0001", CaseStage.REVIEW, RecapOutcome.AWAITING_FOLLOW_UP, "", "", Optional.empty());
        assertThat(RecapLine.of(person, Optional.of(open)).outcome()).isEqualTo(RecapOutcome.AWAITING_FOLLOW_UP);
    }

    @Test
    void aReportStandsWhereItsMostOpenPersonStands() {
        RecapPerson first = RecapPeople.person(0, "Contoh Satu", "Dinas", true, Disposition.Kind.REJECTED);
        RecapPerson second = RecapPeople.person(1, "Contoh Dua", "Dinas", true, Disposition.Kind.AWAITING_BKN);
        ReportBox box =
                ReportBox.of(List.of(RecapLine.of(first, Optional.empty()), RecapLine.of(second, Optional.empty())));
        assertThat(box)
                .isEqualTo(new ReportBox(
                        Map.of(first.subject(), RecapOutcome.REJECTED, second.subject(), RecapOutcome.AWAITING_BKN),
                        Optional.of(RecapOutcome.AWAITING_BKN)));
        assertThat(ReportBox.of(List.of()).report()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contoh Pegawai Satu, S.Sos. | C.P.S.",
                "Drs. H. Contoh Dua, M.Si. | C.D.",
                "Siti Nur'aini | S.N.A.",
                "akun_palsu | A.P."
            })
    void namesAreMaskedToInitials(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void ofANumberTheLastFourDigitsStay() {
        assertThat(Masking.number("199004122015032003")).isEqualTo("**************2003");
        assertThat(Masking.number("")).isEmpty();
    }
}
