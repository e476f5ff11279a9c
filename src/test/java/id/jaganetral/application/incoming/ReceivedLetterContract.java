package id.jaganetral.application.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.ReceivedLetterId;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of letters received must do, seen through the use cases. */
public abstract class ReceivedLetterContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-17T03:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 17);

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aLetterIsRegisteredWithItsDayOfReceiptAndNumberedByYear() {
        ReceivedLetter letter = done(register().register(entry("R-1/2026")));

        assertThat(letter.agenda()).isEqualTo("SM-2026-0001");
        assertThat(all()).containsExactly(letter);
        assertThat(letter.content().receivedOn()).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void everyFactComesBackAsItWasStored() {
        ReceivedLetter letter = done(register().register(entry("R-1/2026")));
        LetterContent other = new LetterContent(
                LetterPurpose.REMINDER,
                "BKN \"Pusat\"",
                "B-2",
                TODAY,
                TODAY,
                "Peringatan",
                "Jawab",
                Optional.of(TODAY),
                Optional.of(ReceivedLetterId.fresh()));
        List<LetterFact> facts = List.of(
                new LetterFact.Corrected(TODAY, other, "Keliru"),
                new LetterFact.AboutReport(TODAY, ReportId.fresh(), "LAP-2026-0001"),
                new LetterFact.AboutCase(TODAY, CaseFileId.fresh(), "PKR-2026-0001"),
                new LetterFact.Answered(TODAY, "800/1", "Sudah"),
                new LetterFact.Reopened(TODAY, "Belum"),
                new LetterFact.NoAnswerNeeded(TODAY, "Salah alamat"));
        for (LetterFact fact : facts) {
            append(find(letter.id()).with(fact, CLOCK.instant(), "Petugas"));
        }

        assertThat(find(letter.id()).facts().stream().skip(1).map(f -> f.fact()))
                .containsExactlyElementsOf(facts);
        assertThat(find(letter.id()).version()).isEqualTo(facts.size());
        assertThat(all()).containsExactly(find(letter.id()));
    }

    @Test
    void whoReadBeforeSomebodyElseWroteIsRefused() {
        ReceivedLetter letter = done(register().register(entry("R-1/2026")));
        append(letter.with(new LetterFact.Reopened(TODAY, "x"), CLOCK.instant(), "A"));

        assertThatThrownBy(() -> append(letter.with(new LetterFact.Reopened(TODAY, "y"), CLOCK.instant(), "B")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void theSameLetterIsNotRegisteredTwice() {
        done(register().register(entry("R-1/2026")));

        assertThat(reasons(register().register(entry(" r-1/2026 ")))).containsExactly("incoming.check.duplicate");
    }

    @Test
    void daysThatCannotBeAreToldAtTheirFields() {
        LetterEntry wrong = new LetterEntry(
                Optional.empty(),
                "",
                "R-1",
                Optional.of(TODAY),
                Optional.of(TODAY.minusDays(1)),
                "Hal",
                "",
                Optional.of(TODAY.minusDays(2)),
                Optional.empty());

        assertThat(reasons(register().register(wrong)))
                .containsExactly(
                        "incoming.check.empty",
                        "incoming.check.empty",
                        "incoming.check.receivedBeforeDate",
                        "incoming.check.dueBeforeReceipt");
    }

    @Test
    void anAnswerSettlesALetterOnce() {
        ReceivedLetter letter = done(register().register(entry("R-1/2026")));
        LetterFact.Answered early = new LetterFact.Answered(LocalDate.of(2026, 7, 9), "800/1", "");

        assertThat(reasons(followUp().answer(letter.id(), early)))
                .containsExactly("incoming.check.answerBeforeReceipt");
        ReceivedLetter answered =
                done(followUp().answer(letter.id(), new LetterFact.Answered(TODAY, "800/1", "Sudah")));
        assertThat(answered.state(TODAY)).isEqualTo(LetterState.ANSWERED);
        assertThat(reasons(followUp().answer(letter.id(), new LetterFact.Answered(TODAY, "800/2", ""))))
                .containsExactly("incoming.check.answered");
        assertThat(done(followUp().reopen(letter.id(), "Jawaban ditarik")).state(TODAY))
                .isEqualTo(LetterState.AWAITING);
    }

    @Test
    void whatIsSettledIsNotReadAgainUntilItIsReopened() {
        ReceivedLetter open = done(register().register(entry("R-1/2026")));
        ReceivedLetter answered = done(register().register(entry("R-2/2026")));
        ReceivedLetter noAnswer = done(register().register(entry("R-3/2026")));
        done(followUp().answer(answered.id(), new LetterFact.Answered(TODAY, "800/1", "Sudah")));
        done(followUp().noAnswerNeeded(noAnswer.id(), "Salah alamat"));
        assertThat(unsettled()).containsExactly(find(open.id()));

        done(followUp().reopen(noAnswer.id(), "Ternyata untuk kita"));
        assertThat(unsettled()).containsExactly(find(noAnswer.id()), find(open.id()));
    }

    private List<ReceivedLetter> unsettled() {
        return unitOfWork().read(tx -> tx.queries(ReceivedLetterQueries.class).unsettled());
    }

    @Test
    void aLinkIsMadeOnce() {
        ReceivedLetter letter = done(register().register(entry("R-1/2026")));
        LetterFact about = new LetterFact.AboutReport(TODAY, ReportId.fresh(), "LAP-2026-0001");
        done(followUp().link(letter.id(), about));

        assertThat(reasons(followUp().link(letter.id(), about))).containsExactly("incoming.check.linked");
    }

    private RegisterLetter register() {
        return new RegisterLetter(unitOfWork(), () -> "Petugas", CLOCK);
    }

    private FollowUpLetter followUp() {
        return new FollowUpLetter(unitOfWork(), () -> "Petugas", CLOCK);
    }

    private static LetterEntry entry(String number) {
        return new LetterEntry(
                Optional.of(LetterPurpose.RECOMMENDATION),
                "Badan Kepegawaian Negara",
                number,
                Optional.of(LocalDate.of(2026, 7, 3)),
                Optional.of(LocalDate.of(2026, 7, 10)),
                "Rekomendasi netralitas",
                "Menjatuhkan sanksi",
                Optional.of(LocalDate.of(2026, 7, 24)),
                Optional.empty());
    }

    private ReceivedLetter find(ReceivedLetterId id) {
        return unitOfWork()
                .<ReceivedLetter>read(
                        tx -> tx.queries(ReceivedLetterQueries.class).find(id).orElseThrow());
    }

    private List<ReceivedLetter> all() {
        return unitOfWork().read(tx -> tx.queries(ReceivedLetterQueries.class).all());
    }

    private void append(ReceivedLetter letter) {
        unitOfWork().write(tx -> {
            tx.store(ReceivedLetterStore.class).append(letter);
            return null;
        });
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome.fold(
                value -> List.of(),
                reasons ->
                        reasons.stream().map(Reason::message).map(m -> m.key()).toList());
    }
}
