package id.jaganetral.application.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.template.TagValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every register of letters must do. */
public abstract class LetterStoreContract {
    private static final Instant NOON = Instant.parse("2026-07-03T05:00:00.123456Z");

    private final IssuedLetter summons = letter("F01", 1, "Surat Panggilan I", "800.1.6.2/1/BKPSDM/2026", "2026-07-01");
    private final IssuedLetter minutes = letter("F08", 2, "Berita Acara 100%_pasti!", "800/2", "2026-07-03");
    private final IssuedLetter follows = new IssuedLetter(
            LetterId.fresh(),
            "F01",
            "Surat Panggilan I",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Sari Contoh",
            Optional.empty(),
            Optional.empty(),
            "800.1.6.2/   /BKPSDM/2026",
            true,
            day("2026-07-02"),
            "Dra. Wulan Contoh",
            "b.docx",
            "cd".repeat(32),
            "ef".repeat(32),
            TagValues.builder().build(),
            Optional.empty(),
            NOON,
            "Petugas");

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aLetterComesBackAsItWasIssued() {
        add(summons, follows);

        assertThat(letter(summons.id())).contains(summons);
        assertThat(letter(follows.id())).contains(follows);
        assertThat(letter(LetterId.fresh())).isEmpty();
    }

    @Test
    void theListShowsTheNewestFirstAndPageByPage() {
        add(summons, follows, minutes);

        assertThat(numbers(LetterFilter.everything(), 0, 2)).containsExactly(minutes.number(), follows.number());
        assertThat(numbers(LetterFilter.everything(), 2, 2)).containsExactly(summons.number());
        assertThat(count(LetterFilter.everything())).isEqualTo(3);
        LetterLine line = lines(LetterFilter.everything(), 1, 1).get(0);
        assertThat(line)
                .isEqualTo(new LetterLine(
                        follows.id(),
                        "F01",
                        "Surat Panggilan I",
                        follows.number(),
                        true,
                        day("2026-07-02"),
                        LocalDate.ofInstant(NOON, ZoneId.systemDefault()),
                        "Sari Contoh",
                        "Dra. Wulan Contoh",
                        Optional.empty(),
                        false));
        assertThat(line.backDated()).isTrue();
    }

    @Test
    void theListIsNarrowedByWhatIsAsked() {
        add(summons, follows, minutes);

        assertThat(numbers(text("sARI"))).containsExactly(follows.number());
        assertThat(numbers(text("panggilan"))).containsExactly(follows.number(), summons.number());
        assertThat(numbers(text("/1/bkp"))).containsExactly(summons.number());
        assertThat(numbers(text("100%_pasti!"))).containsExactly(minutes.number());
        assertThat(numbers(text("1%p"))).as("a percent sign is no joker").isEmpty();
        assertThat(numbers(text("8_0"))).as("an underscore is no joker").isEmpty();
        assertThat(numbers(only(Optional.of("F08"), Optional.empty(), Optional.empty(), false)))
                .containsExactly(minutes.number());
        assertThat(numbers(
                        only(Optional.empty(), Optional.of(day("2026-07-02")), Optional.of(day("2026-07-02")), false)))
                .containsExactly(follows.number());
        assertThat(numbers(only(Optional.empty(), Optional.empty(), Optional.empty(), true)))
                .containsExactly(follows.number());
        assertThat(numbers(LetterFilter.ofCase(UUID.randomUUID()))).isEmpty();
        assertThat(count(text("panggilan"))).isEqualTo(2);
    }

    @Test
    void aCorrectionTakesThePlaceOfALetter() {
        IssuedLetter second = correcting(summons);
        add(summons, second);

        assertThat(replacement(summons.id())).contains(second);
        assertThat(replacement(second.id())).isEmpty();
        assertThat(lines(LetterFilter.everything(), 0, 9))
                .extracting(LetterLine::id, LetterLine::superseded)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(summons.id(), true),
                        org.assertj.core.api.Assertions.tuple(second.id(), false));
    }

    @Test
    void numbersRunByRegisterAndYearAndWhatFailsLeavesNoGap() {
        assertThat(last("surat", 2026)).isZero();
        assertThat(List.of(next("surat", 2026), next("surat", 2026), next("surat", 2027), next("nota", 2026)))
                .containsExactly(1, 2, 1, 1);

        assertThatThrownBy(() -> unitOfWork().write(tx -> {
                    tx.store(LetterStore.class).nextSerial("surat", 2026);
                    throw new OperationFailed(Message.of("letter.topic.gone"));
                }))
                .isInstanceOf(OperationFailed.class);

        assertThat(last("surat", 2026)).isEqualTo(2);
        assertThat(next("surat", 2026)).isEqualTo(3);
    }

    @Test
    void aRunningNumberIsBorneByOneLetterOfItsRegisterAndYear() {
        add(summons);
        assertThatThrownBy(() -> add(letter("F02", 1, "Surat Panggilan II", "800/3", "2026-08-01")))
                .isInstanceOf(RuntimeException.class);
        add(letter("F02", 1, "Surat Panggilan II", "800/3", "2027-08-01"));
        assertThat(count(LetterFilter.everything())).isEqualTo(2);
    }

    @Test
    void aNumberThatWasToFollowIsWrittenInOnce() {
        add(summons, follows);
        write(follows.id(), "800.1.6.2/7/BKPSDM/2026");

        IssuedLetter stored = letter(follows.id()).orElseThrow();
        assertThat(stored.number()).isEqualTo("800.1.6.2/7/BKPSDM/2026");
        assertThat(stored.numberFollows()).isFalse();
        assertThat(taken("800.1.6.2/7/BKPSDM/2026")).isTrue();
        assertThat(taken(follows.number())).isFalse();
        assertThatThrownBy(() -> write(follows.id(), "800/8")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> write(summons.id(), "800/9")).isInstanceOf(RuntimeException.class);
        assertThat(letter(summons.id())).contains(summons);
    }

    private void add(IssuedLetter... issued) {
        unitOfWork().write(tx -> {
            List.of(issued).forEach(tx.store(LetterStore.class)::add);
            return issued.length;
        });
    }

    private int next(String register, int year) {
        return unitOfWork().write(tx -> tx.store(LetterStore.class).nextSerial(register, year));
    }

    private void write(LetterId id, String number) {
        unitOfWork().write(tx -> {
            tx.store(LetterStore.class).writeNumber(id, number);
            return number;
        });
    }

    private Optional<IssuedLetter> letter(LetterId id) {
        return unitOfWork().read(tx -> tx.queries(LetterQueries.class).letter(id));
    }

    private Optional<IssuedLetter> replacement(LetterId id) {
        return unitOfWork().read(tx -> tx.queries(LetterQueries.class).replacement(id));
    }

    private List<LetterLine> lines(LetterFilter filter, int offset, int limit) {
        return unitOfWork().read(tx -> tx.queries(LetterQueries.class).lines(filter, offset, limit));
    }

    private int last(String register, int year) {
        return unitOfWork().read(tx -> tx.queries(LetterQueries.class).lastSerial(register, year));
    }

    private boolean taken(String number) {
        return unitOfWork().read(tx -> tx.queries(LetterQueries.class).numberTaken(number));
    }

    private long count(LetterFilter filter) {
        return unitOfWork().read(tx -> tx.queries(LetterQueries.class).count(filter));
    }

    private List<String> numbers(LetterFilter filter) {
        return numbers(filter, 0, 9);
    }

    private List<String> numbers(LetterFilter filter, int offset, int limit) {
        return lines(filter, offset, limit).stream().map(LetterLine::number).toList();
    }

    private static LetterFilter text(String text) {
        return new LetterFilter(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static LetterFilter only(
            Optional<String> kind, Optional<LocalDate> from, Optional<LocalDate> until, boolean follows) {
        return new LetterFilter("", kind, Optional.empty(), from, until, follows);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static IssuedLetter letter(String kind, int serial, String title, String number, String date) {
        return new IssuedLetter(
                LetterId.fresh(),
                kind,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Budi Contoh, S.E.",
                Optional.of("surat"),
                Optional.of(serial),
                number,
                false,
                day(date),
                "Dra. Wulan Contoh",
                "a.docx",
                "ab".repeat(32),
                "ef".repeat(32),
                TagValues.builder().text("nama", "Budi Contoh, S.E.").build(),
                Optional.empty(),
                NOON,
                "Petugas");
    }

    private static IssuedLetter correcting(IssuedLetter first) {
        return new IssuedLetter(
                LetterId.fresh(),
                first.kind(),
                first.title(),
                first.caseFile(),
                first.report(),
                first.employee(),
                first.person(),
                first.register(),
                Optional.of(3),
                "800.1.6.2/3/BKPSDM/2026",
                false,
                first.date(),
                first.signedBy(),
                "c.docx",
                first.sha256(),
                first.templateVersion(),
                first.values(),
                Optional.of(first.id()),
                NOON.plusSeconds(60),
                "Petugas");
    }
}
