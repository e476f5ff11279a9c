package id.jaganetral.domain.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedLetterTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 6);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-07-20, '', AWAITING",
        "2026-07-21, '', OVERDUE",
        "2026-07-21, 2026-07-20, ANSWERED",
        "2026-07-30, 2026-07-21, ANSWERED_LATE",
    })
    void theDayItSetsDecides(LocalDate today, String answeredOn, LetterState state) {
        ReceivedLetter letter = letter(LetterPurpose.RECOMMENDATION, "Jatuhkan sanksi", Optional.of(DUE));
        ReceivedLetter now = answeredOn.isEmpty()
                ? letter
                : and(letter, new LetterFact.Answered(LocalDate.parse(answeredOn), "800/1", "Sudah ditindaklanjuti"));

        assertThat(now.state(today)).isEqualTo(state);
    }

    @Test
    void whatAsksForNothingIsForNotice() {
        assertThat(letter(LetterPurpose.NOTICE, "", Optional.empty()).state(DUE))
                .isEqualTo(LetterState.FOR_NOTICE);
        assertThat(letter(LetterPurpose.REQUEST, "Kirim data", Optional.empty()).state(LocalDate.of(2030, 1, 1)))
                .isEqualTo(LetterState.AWAITING);
    }

    @Test
    void whatWasSettledByMistakeIsReopened() {
        ReceivedLetter letter = letter(LetterPurpose.RECOMMENDATION, "Jatuhkan sanksi", Optional.of(DUE));
        ReceivedLetter settled = and(letter, new LetterFact.NoAnswerNeeded(RECEIVED, "Salah alamat"));
        ReceivedLetter again = and(settled, new LetterFact.Reopened(RECEIVED, "Ternyata untuk kantor ini"));

        assertThat(settled.state(RECEIVED)).isEqualTo(LetterState.FOR_NOTICE);
        assertThat(again.state(RECEIVED)).isEqualTo(LetterState.AWAITING);
        assertThat(again.facts()).hasSize(3);
    }

    @Test
    void aCorrectionHoldsAndTheFirstWordingStays() {
        ReceivedLetter letter = letter(LetterPurpose.RECOMMENDATION, "Jatuhkan sanksi", Optional.of(DUE));
        LetterContent better = content(LetterPurpose.REMINDER, "Jawab segera", Optional.empty());
        ReceivedLetter corrected = and(letter, new LetterFact.Corrected(RECEIVED, better, "Keliru membaca"));

        assertThat(corrected.content()).isEqualTo(better);
        assertThat(corrected.facts().get(0).fact()).isEqualTo(new LetterFact.Registered(RECEIVED, letter.content()));
    }

    @Test
    void oneReportIsNamedOnce() {
        ReportId report = ReportId.fresh();
        LetterFact about = new LetterFact.AboutReport(RECEIVED, report, "LAP-2026-0001");
        ReceivedLetter letter = and(and(letter(LetterPurpose.REFERRAL, "", Optional.empty()), about), about);

        assertThat(letter.reports()).containsExactly((LetterFact.AboutReport) about);
        assertThat(letter.isAbout(report)).isTrue();
    }

    @Test
    void complianceCountsWhatIsToBeFollowedUpInFourBoxesThatAddUp() {
        LetterFact inTime = new LetterFact.Answered(DUE, "1", "");
        LetterFact late = new LetterFact.Answered(DUE.plusDays(1), "2", "");
        Optional<LocalDate> due = Optional.of(DUE);
        LocalDate today = DUE.plusDays(5);
        List<ReceivedLetter> letters = List.of(
                and(letter(LetterPurpose.RECOMMENDATION, "x", due), inTime),
                and(letter(LetterPurpose.REFERRAL, "x", due), inTime),
                and(letter(LetterPurpose.RECOMMENDATION, "x", due), late),
                letter(LetterPurpose.REMINDER, "x", due),
                letter(LetterPurpose.RECOMMENDATION, "x", Optional.of(today.plusDays(1))),
                letter(LetterPurpose.REQUEST, "x", due),
                letter(LetterPurpose.RECOMMENDATION, "", Optional.empty()));

        FollowUp followUp = FollowUp.of(letters, today);

        assertThat(followUp).isEqualTo(new FollowUp(2, 1, 1, 1));
        assertThat(followUp.all()).isEqualTo(5);
        assertThat(followUp.rate()).contains(50);
        assertThat(FollowUp.of(List.of(), today).rate()).isEmpty();
    }

    static ReceivedLetter letter(LetterPurpose purpose, String asks, Optional<LocalDate> due) {
        return and(
                new ReceivedLetter(ReceivedLetterId.fresh(), "SM-2026-0001", List.of(), 0),
                new LetterFact.Registered(RECEIVED, content(purpose, asks, due)));
    }

    private static LetterContent content(LetterPurpose purpose, String asks, Optional<LocalDate> due) {
        return new LetterContent(
                purpose, "BKN", "R-1/2026", RECEIVED.minusDays(4), RECEIVED, "Netralitas", asks, due, Optional.empty());
    }

    private static ReceivedLetter and(ReceivedLetter letter, LetterFact fact) {
        return letter.with(fact, Instant.EPOCH, "Petugas");
    }
}
