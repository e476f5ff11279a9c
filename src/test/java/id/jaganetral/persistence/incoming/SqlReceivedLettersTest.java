package id.jaganetral.persistence.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.incoming.ReceivedLetterContract;
import id.jaganetral.application.incoming.ReceivedLetterQueries;
import id.jaganetral.application.incoming.RegisterLetter;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.report.IncomingLetter;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.persistence.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlReceivedLettersTest extends ReceivedLetterContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-17T03:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.with(SqlReceivedLetters.feature());

    @Override
    protected UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Test
    void twoReportsOfOneLetterBringItAlongOnce() {
        Report first = withLetter(SampleReports.post("LAP-2026-0001"));
        Report second = withLetter(SampleReports.post("LAP-2026-0002"));
        RegisterLetter register = new RegisterLetter(unitOfWork(), () -> "Petugas", CLOCK);
        unitOfWork().write(tx -> {
            register.logged(first, tx);
            register.logged(second, tx);
            return null;
        });

        List<ReceivedLetter> letters =
                unitOfWork().read(tx -> tx.queries(ReceivedLetterQueries.class).all());

        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).content().purpose()).isEqualTo(LetterPurpose.RECOMMENDATION);
        assertThat(letters.get(0).reports())
                .extracting(LetterFact.AboutReport::number)
                .containsExactly("LAP-2026-0001", "LAP-2026-0002");
    }

    private static Report withLetter(Report report) {
        return new Report(
                report.id(),
                report.number(),
                ReportSource.BKN_LETTER,
                report.act(),
                report.knownOn(),
                report.platform(),
                report.account(),
                report.link(),
                report.place(),
                report.description(),
                report.subjects(),
                Optional.of(new IncomingLetter(
                        "Badan Kepegawaian Negara",
                        "R-7/2026",
                        LocalDate.of(2026, 7, 3),
                        LocalDate.of(2026, 7, 10),
                        "Rekomendasi",
                        Optional.empty())),
                report.loggedAt(),
                report.loggedBy());
    }

    @AfterEach
    void close() {
        database.close();
    }
}
