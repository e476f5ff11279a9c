package id.jaganetral.persistence.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.recap.BoxQueries;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.recap.RecapQueries;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.report.Platform;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.persistence.casefile.CaseFilePersistence;
import id.jaganetral.persistence.database.TestDatabase;
import id.jaganetral.persistence.report.SqlReportStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlRecapTest {
    private static final RecapRequest YEAR =
            new RecapRequest(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Optional.empty(), Optional.empty());

    private final TestDatabase database =
            TestDatabase.with(SqlReportStore.feature(), CaseFilePersistence.feature(), SqlRecap.feature());
    private final Report post = SampleReports.post("LAP-2024-0001");
    private final Report referred = SampleReports.referred("LAP-2024-0002");

    @BeforeEach
    void logTwoReports() {
        database.unitOfWork().write(tx -> {
            tx.store(ReportStore.class).add(post);
            tx.store(ReportStore.class).add(referred);
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyPersonReportedIsOneRowWithWhatTheReportTells() {
        RecapPerson identified = new RecapPerson(
                post.id().value(),
                post.subjects().get(0).id(),
                "LAP-2024-0001",
                ReportSource.PUBLIC_REPORT,
                ActForm.POST,
                Platform.FACEBOOK,
                LocalDate.of(2024, 9, 28),
                LocalDate.of(2024, 10, 1),
                "Sari Contoh Wulandari, S.E.",
                "198501012010011001",
                Optional.of(EmploymentKind.PNS),
                "Kepala Seksi Percontohan",
                "Seksi Percontohan",
                "Dinas Percontohan",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<RecapPerson> people = people(YEAR);
        assertThat(people).hasSize(3).first().isEqualTo(identified);
        assertThat(people.get(1).name()).isEqualTo("akun @rahasia_contoh");
        assertThat(people.get(1).identified()).isFalse();
        assertThat(people.get(2))
                .extracting(RecapPerson::letterSender, RecapPerson::letterReceived, RecapPerson::replyDue)
                .containsExactly(
                        "Bawaslu Kabupaten Percontohan",
                        Optional.of(LocalDate.of(2024, 9, 20)),
                        Optional.of(LocalDate.of(2024, 10, 4)));
    }

    @Test
    void theDaysAreThoseOnWhichReportsBecameKnownBothIncluded() {
        LocalDate known = LocalDate.of(2024, 9, 20);
        assertThat(numbers(new RecapRequest(known, known, Optional.empty(), Optional.empty())))
                .containsExactly("LAP-2024-0002");
        assertThat(numbers(new RecapRequest(known.plusDays(1), known.plusDays(2), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aRecapMayCoverOneSourceOrOneOffice() {
        assertThat(numbers(new RecapRequest(
                        YEAR.from(), YEAR.until(), Optional.of(ReportSource.BAWASLU_LETTER), Optional.empty())))
                .containsExactly("LAP-2024-0002");
        assertThat(numbers(new RecapRequest(
                        YEAR.from(), YEAR.until(), Optional.empty(), Optional.of("Dinas Percontohan"))))
                .containsExactly("LAP-2024-0001");
        assertThat(database.unitOfWork()
                        .<List<String>>read(tx -> tx.queries(RecapQueries.class).opds()))
                .containsExactly("Dinas Percontohan");
    }

    @Test
    void thePeopleOfOneReportComeInItsOrder() {
        assertThat(database.unitOfWork().<List<RecapPerson>>read(tx -> tx.queries(BoxQueries.class)
                        .ofReport(post.id().value())))
                .isEqualTo(people(YEAR).subList(0, 2));
    }

    private List<RecapPerson> people(RecapRequest request) {
        return database.unitOfWork()
                .<List<RecapPerson>>read(tx -> tx.queries(RecapQueries.class).people(request));
    }

    private List<String> numbers(RecapRequest request) {
        return people(request).stream().map(RecapPerson::reportNumber).toList();
    }
}
